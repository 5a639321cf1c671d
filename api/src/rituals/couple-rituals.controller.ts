import { Body, Controller, Delete, Get, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  proposeChange,
  proposeRitual,
  type ProposeChange,
  type ProposeRitual,
} from '@tweespraak/contracts/ritual-proposals';
import { coupleRituals, type CoupleRituals } from '@tweespraak/contracts/rituals';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { AgreeingService } from './agreeing.service.js';
import { RitualsService } from './rituals.service.js';

/** A couple's rituals, for the professionals who have it. */
@Controller('couples/:coupleId/rituals')
@SerializeOptions({ schema: coupleRituals })
export class CoupleRitualsController {
  constructor(
    private readonly rituals: RitualsService,
    private readonly agreeing: AgreeingService,
  ) {}

  @Get()
  @May('see-rituals')
  @ApiOkResponse({ standardSchema: coupleRituals })
  of(@TheProfessional() viewer: Professional, @IdParam('coupleId') coupleId: string): Promise<CoupleRituals> {
    return this.rituals.ofCouple(viewer, coupleId);
  }

  @Post()
  @May('offer-ritual')
  @ApiCreatedResponse({ standardSchema: coupleRituals })
  async offer(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Body({ schema: proposeRitual }) body: ProposeRitual,
  ): Promise<CoupleRituals> {
    await this.agreeing.offer(viewer, coupleId, body);
    return this.rituals.ofCouple(viewer, coupleId);
  }

  @Post(':ritualId/changes')
  @May('offer-ritual')
  @ApiCreatedResponse({ standardSchema: coupleRituals })
  async offerChange(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @IdParam('ritualId') ritualId: string,
    @Body({ schema: proposeChange }) body: ProposeChange,
  ): Promise<CoupleRituals> {
    await this.agreeing.offerChange(viewer, coupleId, ritualId, body);
    return this.rituals.ofCouple(viewer, coupleId);
  }

  @Delete('proposals/:proposalId')
  @May('take-away-proposal')
  @ApiOkResponse({ standardSchema: coupleRituals })
  async takeAway(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @IdParam('proposalId') proposalId: string,
  ): Promise<CoupleRituals> {
    await this.agreeing.takeAway(viewer, coupleId, proposalId);
    return this.rituals.ofCouple(viewer, coupleId);
  }

  @Put(':ritualId/end')
  @May('end-ritual-of-couple')
  @ApiOkResponse({ standardSchema: coupleRituals })
  async end(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @IdParam('ritualId') ritualId: string,
  ): Promise<CoupleRituals> {
    await this.rituals.endOf(viewer, coupleId, ritualId);
    return this.rituals.ofCouple(viewer, coupleId);
  }
}
