import { Body, Controller, HttpCode, Post, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  askWaysToJoin,
  joinCouple,
  openedInvitation,
  openInvitation,
  type AskWaysToJoin,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import { newPassword } from '@tweespraak/contracts/fields';
import { session, type Session } from '@tweespraak/contracts/identity';
import {
  firstSession,
  newWayOffer,
  type FirstSession,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import {
  IdentityService,
  May,
  SessionCookie,
  TheCaller,
  withPasswordAlone,
  type Caller,
} from '../identity/index.js';
import { JoiningService } from './joining.service.js';

const takenOrOld = joinCouple.partial({ way: true }).extend({ password: newPassword.optional() });
const firstOrOld = z.union([firstSession, session]);

@Controller('invitations')
export class JoiningController {
  constructor(
    private readonly joining: JoiningService,
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
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
  @SerializeOptions({ schema: firstOrOld })
  @ApiCreatedResponse({ standardSchema: firstOrOld })
  async accept(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: takenOrOld }) body: z.infer<typeof takenOrOld>,
  ): Promise<FirstSession | Session> {
    const { way = withPasswordAlone(body.password), ...given } = body;
    const { token, recoveryCodes } = await this.joining.accept(caller, { ...given, way });
    this.cookie.write(reply, token);
    const session = await this.identity.sessionOf(token);
    return body.way ? { session, recoveryCodes } : session;
  }
}
