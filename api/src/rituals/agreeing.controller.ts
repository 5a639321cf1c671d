import { Body, Controller, Delete, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  answerProposal,
  proposeChange,
  proposeRitual,
  type AnswerProposal,
  type ProposeChange,
  type ProposeRitual,
} from '@tweespraak/contracts/ritual-proposals';
import { partnerRituals, type PartnerRituals } from '@tweespraak/contracts/rituals';
import { May, ThePartner, type Partner } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { AgreeingService } from './agreeing.service.js';
import { RitualsService } from './rituals.service.js';

/** What one of the two proposes, and what they say to what was proposed. */
@Controller('rituals')
@SerializeOptions({ schema: partnerRituals })
export class AgreeingController {
  constructor(
    private readonly rituals: RitualsService,
    private readonly agreeing: AgreeingService,
  ) {}

  @Post('proposals')
  @May('propose-ritual')
  @ApiCreatedResponse({ standardSchema: partnerRituals })
  async propose(
    @ThePartner() viewer: Partner,
    @Body({ schema: proposeRitual }) body: ProposeRitual,
  ): Promise<PartnerRituals> {
    await this.agreeing.propose(viewer, body);
    return this.rituals.ofPartner(viewer);
  }

  @Post(':ritualId/changes')
  @May('propose-ritual')
  @ApiCreatedResponse({ standardSchema: partnerRituals })
  async proposeChange(
    @ThePartner() viewer: Partner,
    @IdParam('ritualId') ritualId: string,
    @Body({ schema: proposeChange }) body: ProposeChange,
  ): Promise<PartnerRituals> {
    await this.agreeing.proposeChange(viewer, ritualId, body);
    return this.rituals.ofPartner(viewer);
  }

  @Put('proposals/:proposalId/answer')
  @May('answer-proposal')
  @ApiOkResponse({ standardSchema: partnerRituals })
  async answer(
    @ThePartner() viewer: Partner,
    @IdParam('proposalId') proposalId: string,
    @Body({ schema: answerProposal }) { said }: AnswerProposal,
  ): Promise<PartnerRituals> {
    await this.agreeing.answer(viewer, proposalId, said);
    return this.rituals.ofPartner(viewer);
  }

  @Delete('proposals/:proposalId')
  @May('withdraw-proposal')
  @ApiOkResponse({ standardSchema: partnerRituals })
  async withdraw(
    @ThePartner() viewer: Partner,
    @IdParam('proposalId') proposalId: string,
  ): Promise<PartnerRituals> {
    await this.agreeing.withdraw(viewer, proposalId);
    return this.rituals.ofPartner(viewer);
  }
}
