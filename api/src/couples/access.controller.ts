import { Body, Controller, Delete, Get, HttpCode, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  coupleAccess,
  giveAccess,
  giveSubstitute,
  handOver,
  type AccessGrant,
  type GiveAccess,
  type GiveSubstitute,
  type HandOver,
} from '@tweespraak/contracts/access';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { AccessService } from './access.service.js';

@Controller()
export class AccessController {
  constructor(private readonly access: AccessService) {}

  @Get('couples/:coupleId/access')
  @May('see-access')
  @SerializeOptions({ schema: coupleAccess })
  @ApiOkResponse({ standardSchema: coupleAccess })
  async ofCouple(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<{ grants: AccessGrant[] }> {
    return { grants: await this.access.ofCouple(viewer, coupleId) };
  }

  @Post('couples/:coupleId/access')
  @May('give-access')
  @SerializeOptions({ schema: coupleAccess })
  @ApiCreatedResponse({ standardSchema: coupleAccess })
  async give(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Body({ schema: giveAccess }) body: GiveAccess,
  ): Promise<{ grants: AccessGrant[] }> {
    return { grants: await this.access.give(viewer, coupleId, body) };
  }

  @Delete('couples/:coupleId/access/:grantId')
  @HttpCode(204)
  @May('end-access')
  @ApiNoContentResponse()
  end(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @IdParam('grantId') grantId: string,
  ): Promise<void> {
    return this.access.end(viewer, grantId, coupleId);
  }

  @Put('couples/:coupleId/therapist')
  @HttpCode(204)
  @May('hand-over-couple')
  @ApiNoContentResponse()
  handOver(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Body({ schema: handOver }) body: HandOver,
  ): Promise<void> {
    return this.access.handOver(viewer, coupleId, body.therapistId);
  }

  @Get('substitutes')
  @May('see-substitutes')
  @SerializeOptions({ schema: coupleAccess })
  @ApiOkResponse({ standardSchema: coupleAccess })
  async substitutes(@TheProfessional() viewer: Professional): Promise<{ grants: AccessGrant[] }> {
    return { grants: await this.access.ofCaseloads(viewer) };
  }

  @Post('substitutes')
  @May('give-substitute')
  @SerializeOptions({ schema: coupleAccess })
  @ApiCreatedResponse({ standardSchema: coupleAccess })
  async giveSubstitute(
    @TheProfessional() viewer: Professional,
    @Body({ schema: giveSubstitute }) body: GiveSubstitute,
  ): Promise<{ grants: AccessGrant[] }> {
    return { grants: await this.access.giveSubstitute(viewer, body) };
  }

  @Delete('substitutes/:grantId')
  @HttpCode(204)
  @May('end-substitute')
  @ApiNoContentResponse()
  endSubstitute(@TheProfessional() viewer: Professional, @IdParam('grantId') grantId: string): Promise<void> {
    return this.access.end(viewer, grantId, null);
  }
}
