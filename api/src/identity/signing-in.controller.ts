import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { session, signIn, type Session, type SignIn } from '@tweespraak/contracts/identity';
import {
  freshFactor,
  freshOptions,
  giveCode,
  passkeyAnswer,
  passkeyQuestion,
  type FreshFactor,
  type FreshOptions,
  type GiveCode,
  type PasskeyAnswer,
  type PasskeyQuestion,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../platform/access/may.js';
import { forgetting } from '../platform/http/headers.js';
import { TheCaller, type Caller } from './caller.js';
import { IdentityService } from './identity.service.js';
import { PresenceService } from './presence.service.js';
import { SessionCookie } from './session-cookie.js';
import { SigningInService } from './signing-in.service.js';
import { TheSession, type SessionAtHand } from './viewer.js';

@Controller('session')
export class SigningInController {
  constructor(
    private readonly identity: IdentityService,
    private readonly signingIn: SigningInService,
    private readonly presence: PresenceService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @May('see-session')
  @SerializeOptions({ schema: session })
  @ApiOkResponse({ standardSchema: session })
  session(@Req() request: FastifyRequest): Promise<Session> {
    return this.identity.sessionOf(this.cookie.read(request));
  }

  @Post()
  @May('sign-in')
  @SerializeOptions({ schema: session })
  @ApiCreatedResponse({ standardSchema: session })
  async withPassword(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: signIn }) body: SignIn,
  ): Promise<Session> {
    return this.begun(reply, await this.signingIn.withPassword(caller, body));
  }

  @Post('code')
  @May('finish-signing-in')
  @SerializeOptions({ schema: session })
  @ApiCreatedResponse({ standardSchema: session })
  async withCode(
    @TheCaller() caller: Caller,
    @TheSession() half: SessionAtHand,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: giveCode }) body: GiveCode,
  ): Promise<Session> {
    return this.begun(reply, await this.signingIn.withCode(caller, half, body));
  }

  @Post('passkey/options')
  @HttpCode(200)
  @May('sign-in')
  @SerializeOptions({ schema: passkeyQuestion })
  @ApiOkResponse({ standardSchema: passkeyQuestion })
  askPasskey(@TheCaller() caller: Caller): Promise<PasskeyQuestion> {
    return this.signingIn.askPasskey(caller);
  }

  @Post('passkey')
  @May('sign-in')
  @SerializeOptions({ schema: session })
  @ApiCreatedResponse({ standardSchema: session })
  async withPasskey(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: passkeyAnswer }) body: PasskeyAnswer,
  ): Promise<Session> {
    return this.begun(reply, await this.signingIn.withPasskey(caller, body));
  }

  @Post('fresh/options')
  @HttpCode(200)
  @May('confirm-presence')
  @SerializeOptions({ schema: freshOptions })
  @ApiOkResponse({ standardSchema: freshOptions })
  freshOptions(@TheCaller() caller: Caller, @TheSession() current: SessionAtHand): Promise<FreshOptions> {
    return this.presence.options(caller, current);
  }

  @Post('fresh')
  @HttpCode(204)
  @May('confirm-presence')
  @ApiNoContentResponse()
  confirm(
    @TheCaller() caller: Caller,
    @TheSession() current: SessionAtHand,
    @Body({ schema: freshFactor }) body: FreshFactor,
  ): Promise<void> {
    return this.presence.confirm(caller, current, body);
  }

  @Delete()
  @HttpCode(204)
  @May('sign-out')
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.identity.signOut(token);
    this.cookie.clear(reply);
    void reply.headers(forgetting);
  }

  private begun(reply: FastifyReply, token: string): Promise<Session> {
    this.cookie.write(reply, token);
    return this.identity.sessionOf(token);
  }
}
