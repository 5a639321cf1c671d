import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  safetyCheck,
  safetyCheckLines,
  type SafetyCheck,
  type SafetyCheckLine,
} from '@tweespraak/contracts/safety';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { SafetyService } from './safety.service.js';

@Controller()
export class SafetyReadingController {
  constructor(private readonly safety: SafetyService) {}

  @Get('couples/:coupleId/safety-checks')
  @May('see-safety-checks')
  @SerializeOptions({ schema: safetyCheckLines })
  @ApiOkResponse({ standardSchema: safetyCheckLines })
  async lines(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<{ checks: SafetyCheckLine[] }> {
    return { checks: await this.safety.lines(viewer, coupleId) };
  }

  @Get('safety-checks/:id')
  @May('read-safety-check')
  @SerializeOptions({ schema: safetyCheck })
  @ApiOkResponse({ standardSchema: safetyCheck })
  open(@TheProfessional() viewer: Professional, @IdParam('id') id: string): Promise<SafetyCheck> {
    return this.safety.open(viewer, id);
  }
}
