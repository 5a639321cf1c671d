import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  Req,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  changePassword,
  changeProfile,
  chooseLanguage,
  renewPassword,
  session,
  signIn,
  type ChangePassword,
  type ChangeProfile,
  type RenewPassword,
  type Session,
  type SignIn,
} from '@tweespraak/contracts/identity';
import type { Language } from '@tweespraak/contracts/localized';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May } from '../platform/access/may.js';
import { forgetting } from '../platform/http/headers.js';
import { IdentityService } from './identity.service.js';
import { SessionCookie } from './session-cookie.js';
import { TheViewer, type Viewer } from './viewer.js';

@Controller()
export class IdentityController {
  constructor(
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('session')
  @May('see-session')
  @SerializeOptions({ schema: session })
  @ApiOkResponse({ standardSchema: session })
  session(@Req() request: FastifyRequest): Promise<Session> {
    return this.identity.sessionOf(this.cookie.read(request));
  }

  @Post('session')
  @May('sign-in')
  @SerializeOptions({ schema: session })
  @ApiCreatedResponse({ standardSchema: session })
  async signIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: signIn }) body: SignIn,
  ): Promise<Session> {
    const token = await this.identity.signIn(request.ip, body);
    this.cookie.write(reply, token);
    return this.identity.sessionOf(token);
  }

  @Delete('session')
  @May('sign-out')
  @HttpCode(204)
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

  @Put('me/language')
  @May('change-own-settings')
  @HttpCode(204)
  @ApiNoContentResponse()
  chooseLanguage(
    @TheViewer() viewer: Viewer,
    @Body({ schema: chooseLanguage }) body: { language: Language },
  ): Promise<void> {
    return this.identity.chooseLanguage(viewer, body.language);
  }

  @Put('me/profile')
  @May('change-own-settings')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeProfile(
    @TheViewer() viewer: Viewer,
    @Body({ schema: changeProfile }) body: ChangeProfile,
  ): Promise<void> {
    return this.identity.changeProfile(viewer, body);
  }

  @Put('me/password')
  @May('change-own-ways-in')
  @HttpCode(204)
  @ApiNoContentResponse()
  changePassword(
    @Req() request: FastifyRequest,
    @TheViewer() viewer: Viewer,
    @Body({ schema: changePassword }) body: ChangePassword,
  ): Promise<void> {
    return this.identity.changePassword(request.ip, viewer, request.sessionToken ?? '', body);
  }

  @Post('password-renewals')
  @May('recover-account')
  @HttpCode(204)
  @ApiNoContentResponse()
  renewPassword(
    @Req() request: FastifyRequest,
    @Body({ schema: renewPassword }) body: RenewPassword,
  ): Promise<void> {
    return this.identity.renewPassword(request.ip, body);
  }
}
