import { Body, Controller, HttpCode, Post, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  askWaysToJoin,
  joinCouple,
  openedInvitation,
  openInvitation,
  type AskWaysToJoin,
  type JoinCouple,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import {
  firstSession,
  newWayOffer,
  type FirstSession,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import { FirstSessions, May, TheCaller, type Caller } from '../identity/index.js';
import { JoiningService } from './joining.service.js';

@Controller('invitations')
export class JoiningController {
  constructor(
    private readonly joining: JoiningService,
    private readonly first: FirstSessions,
  ) {}

  @Post('open')
  @HttpCode(200)
  @May('open-invitation')
  @SerializeOptions({ schema: openedInvitation })
  @ApiOkResponse({ standardSchema: openedInvitation })
  open(
    @TheCaller() caller: Caller,
    @Body({ schema: openInvitation }) body: OpenInvitation,
  ): Promise<OpenedInvitation> {
    return this.joining.open(caller, body);
  }

  @Post('ways')
  @HttpCode(200)
  @May('accept-invitation')
  @SerializeOptions({ schema: newWayOffer })
  @ApiOkResponse({ standardSchema: newWayOffer })
  ways(
    @TheCaller() caller: Caller,
    @Body({ schema: askWaysToJoin }) body: AskWaysToJoin,
  ): Promise<NewWayOffer> {
    return this.joining.offer(caller, body);
  }

  @Post('accept')
  @May('accept-invitation')
  @SerializeOptions({ schema: firstSession })
  @ApiCreatedResponse({ standardSchema: firstSession })
  async accept(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: joinCouple }) body: JoinCouple,
  ): Promise<FirstSession> {
    return this.first.give(reply, await this.joining.accept(caller, body));
  }
}
