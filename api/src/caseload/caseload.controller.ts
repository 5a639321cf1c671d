import { Body, Controller, Get, Post, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { caseload, type Caseload } from '@tweespraak/contracts/caseload';
import { addCouple, couple, type AddCouple, type Couple } from '@tweespraak/contracts/couples';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { CaseloadService } from './caseload.service.js';

@Controller()
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  @Get('caseload')
  @May('see-caseload')
  @SerializeOptions({ schema: caseload })
  @ApiOkResponse({ standardSchema: caseload })
  of(@TheProfessional() viewer: Professional): Promise<Caseload> {
    return this.caseload.of(viewer);
  }

  @Post('couples')
  @May('add-couple')
  @SerializeOptions({ schema: couple })
  @ApiCreatedResponse({ standardSchema: couple })
  takeIn(
    @TheProfessional() viewer: Professional,
    @Body({ schema: addCouple }) body: AddCouple,
  ): Promise<Couple> {
    return this.caseload.takeIn(viewer, body);
  }
}
