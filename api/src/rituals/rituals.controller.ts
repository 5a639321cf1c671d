import { Body, Controller, Delete, Get, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  addRitual,
  coupleRituals,
  logMoment,
  partnerRitual,
  partnerRituals,
  type AddRitual,
  type CoupleRitual,
  type LogMoment,
  type PartnerRitual,
} from '@tweespraak/contracts/rituals';
import { May, ThePartner, TheProfessional, type Partner, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { RitualsService } from './rituals.service.js';

@Controller()
export class RitualsController {
  constructor(private readonly rituals: RitualsService) {}

  @Get('rituals')
  @May('see-own-rituals')
  @SerializeOptions({ schema: partnerRituals })
  @ApiOkResponse({ standardSchema: partnerRituals })
  ofPartner(@ThePartner() viewer: Partner): Promise<{ today: string; rituals: PartnerRitual[] }> {
    return this.rituals.ofPartner(viewer);
  }

  @Put('rituals/:ritualId/moments/:momentId')
  @May('log-moment')
  @SerializeOptions({ schema: partnerRitual })
  @ApiOkResponse({ standardSchema: partnerRitual })
  log(
    @ThePartner() viewer: Partner,
    @IdParam('ritualId') ritualId: string,
    @IdParam('momentId') momentId: string,
    @Body({ schema: logMoment }) body: LogMoment,
  ): Promise<PartnerRitual> {
    return this.rituals.log(viewer, ritualId, momentId, body);
  }

  @Delete('rituals/:ritualId/moments/:momentId')
  @May('take-back-moment')
  @SerializeOptions({ schema: partnerRitual })
  @ApiOkResponse({ standardSchema: partnerRitual })
  takeBack(
    @ThePartner() viewer: Partner,
    @IdParam('ritualId') ritualId: string,
    @IdParam('momentId') momentId: string,
  ): Promise<PartnerRitual> {
    return this.rituals.takeBack(viewer, ritualId, momentId);
  }

  @Get('couples/:coupleId/rituals')
  @May('see-rituals')
  @SerializeOptions({ schema: coupleRituals })
  @ApiOkResponse({ standardSchema: coupleRituals })
  ofCouple(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<{ today: string; rituals: CoupleRitual[] }> {
    return this.rituals.ofCouple(viewer, coupleId);
  }

  @Post('couples/:coupleId/rituals')
  @May('add-ritual')
  @SerializeOptions({ schema: coupleRituals })
  @ApiCreatedResponse({ standardSchema: coupleRituals })
  async add(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Body({ schema: addRitual }) body: AddRitual,
  ): Promise<{ today: string; rituals: CoupleRitual[] }> {
    await this.rituals.add(viewer, coupleId, body);
    return this.rituals.ofCouple(viewer, coupleId);
  }
}
