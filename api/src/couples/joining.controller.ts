import { Body, Controller, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  acceptInvitation,
  openedInvitation,
  openInvitation,
  type AcceptInvitation,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import { session, type Session } from '@tweespraak/contracts/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May, IdentityService, SessionCookie } from '../identity/index.js';
import { JoiningService } from './joining.service.js';

@Controller('invitations')
export class JoiningController {
  constructor(
    private readonly joining: JoiningService,
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('open')
  @May('open-invitation')
  @HttpCode(200)
  @SerializeOptions({ schema: openedInvitation })
  @ApiOkResponse({ standardSchema: openedInvitation })
  open(
    @Req() request: FastifyRequest,
    @Body({ schema: openInvitation }) body: OpenInvitation,
  ): Promise<OpenedInvitation> {
    return this.joining.open(request.ip, body);
  }

  @Post('accept')
  @May('accept-invitation')
  @SerializeOptions({ schema: session })
  @ApiCreatedResponse({ standardSchema: session })
  async accept(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: acceptInvitation }) body: AcceptInvitation,
  ): Promise<Session> {
    const token = await this.joining.accept(request.ip, body);
    this.cookie.write(reply, token);
    return this.identity.sessionOf(token);
  }
}
