import { Body, Controller, HttpCode, Post, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  askWaysAsColleague,
  joinPractice,
  openColleagueInvitation,
  openedColleagueInvitation,
  type AskWaysAsColleague,
  type JoinPractice,
  type OpenColleagueInvitation,
  type OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import {
  firstSession,
  newWayOffer,
  type FirstSession,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import { FirstSessions, May, TheCaller, type Caller } from '../identity/index.js';
import { ColleaguesService } from './colleagues.service.js';

/** How a colleague who was invited gets in. */
@Controller('colleagues')
export class ColleaguesController {
  constructor(
    private readonly colleagues: ColleaguesService,
    private readonly first: FirstSessions,
  ) {}

  @Post('open')
  @HttpCode(200)
  @May('open-invitation')
  @SerializeOptions({ schema: openedColleagueInvitation })
  @ApiOkResponse({ standardSchema: openedColleagueInvitation })
  open(
    @TheCaller() caller: Caller,
    @Body({ schema: openColleagueInvitation }) body: OpenColleagueInvitation,
  ): Promise<OpenedColleagueInvitation> {
    return this.colleagues.open(caller, body);
  }

  @Post('ways')
  @HttpCode(200)
  @May('accept-invitation')
  @SerializeOptions({ schema: newWayOffer })
  @ApiOkResponse({ standardSchema: newWayOffer })
  ways(
    @TheCaller() caller: Caller,
    @Body({ schema: askWaysAsColleague }) body: AskWaysAsColleague,
  ): Promise<NewWayOffer> {
    return this.colleagues.offer(caller, body);
  }

  @Post('accept')
  @May('accept-invitation')
  @SerializeOptions({ schema: firstSession })
  @ApiCreatedResponse({ standardSchema: firstSession })
  async accept(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: joinPractice }) body: JoinPractice,
  ): Promise<FirstSession> {
    return this.first.give(reply, await this.colleagues.accept(caller, body));
  }
}
