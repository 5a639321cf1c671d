import { Body, Controller, Delete, Get, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  chooseStreaks,
  logMoment,
  pauseRitual,
  partnerRitual,
  partnerRituals,
  type ChooseStreaks,
  type LogMoment,
  type PauseRitual,
  type PartnerRitual,
  type PartnerRituals,
} from '@tweespraak/contracts/rituals';
import { May, ThePartner, type Partner } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { RitualsService } from './rituals.service.js';

@Controller()
export class RitualsController {
  constructor(private readonly rituals: RitualsService) {}

  @Get('rituals')
  @May('see-own-rituals')
  @SerializeOptions({ schema: partnerRituals })
  @ApiOkResponse({ standardSchema: partnerRituals })
  ofPartner(@ThePartner() viewer: Partner): Promise<PartnerRituals> {
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

  @Put('rituals/streaks')
  @May('choose-streaks')
  @SerializeOptions({ schema: partnerRituals })
  @ApiOkResponse({ standardSchema: partnerRituals })
  async chooseStreaks(
    @ThePartner() viewer: Partner,
    @Body({ schema: chooseStreaks }) { streaks }: ChooseStreaks,
  ): Promise<PartnerRituals> {
    await this.rituals.chooseStreaks(viewer, streaks);
    return this.rituals.ofPartner(viewer);
  }

  @Post('rituals/:ritualId/pauses')
  @May('pause-ritual')
  @SerializeOptions({ schema: partnerRituals })
  @ApiCreatedResponse({ standardSchema: partnerRituals })
  async pause(
    @ThePartner() viewer: Partner,
    @IdParam('ritualId') ritualId: string,
    @Body({ schema: pauseRitual }) body: PauseRitual,
  ): Promise<PartnerRituals> {
    await this.rituals.pause(viewer, ritualId, body);
    return this.rituals.ofPartner(viewer);
  }

  @Put('rituals/:ritualId/end')
  @May('end-ritual')
  @SerializeOptions({ schema: partnerRituals })
  @ApiOkResponse({ standardSchema: partnerRituals })
  async end(@ThePartner() viewer: Partner, @IdParam('ritualId') ritualId: string): Promise<PartnerRituals> {
    await this.rituals.end(viewer, ritualId);
    return this.rituals.ofPartner(viewer);
  }
}
