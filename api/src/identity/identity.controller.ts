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
import { ForAnyone, ForSignedIn } from './callers.js';
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
  @ForAnyone()
  @SerializeOptions({ schema: session })
  @ApiOkResponse({ standardSchema: session })
  session(@Req() request: FastifyRequest): Promise<Session> {
    return this.identity.sessionOf(this.cookie.read(request));
  }

  @Post('session')
  @ForAnyone()
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
  @HttpCode(204)
  @ForAnyone()
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.identity.signOut(token);
    this.cookie.clear(reply);
  }

  @Put('me/language')
  @HttpCode(204)
  @ForSignedIn()
  @ApiNoContentResponse()
  chooseLanguage(
    @TheViewer() viewer: Viewer,
    @Body({ schema: chooseLanguage }) body: { language: Language },
  ): Promise<void> {
    return this.identity.chooseLanguage(viewer, body.language);
  }

  @Put('me/profile')
  @HttpCode(204)
  @ForSignedIn()
  @ApiNoContentResponse()
  changeProfile(
    @TheViewer() viewer: Viewer,
    @Body({ schema: changeProfile }) body: ChangeProfile,
  ): Promise<void> {
    return this.identity.changeProfile(viewer, body);
  }

  @Put('me/password')
  @HttpCode(204)
  @ForSignedIn()
  @ApiNoContentResponse()
  changePassword(
    @Req() request: FastifyRequest,
    @TheViewer() viewer: Viewer,
    @Body({ schema: changePassword }) body: ChangePassword,
  ): Promise<void> {
    return this.identity.changePassword(request.ip, viewer, request.sessionToken ?? '', body);
  }

  @Post('password-renewals')
  @HttpCode(204)
  @ForAnyone()
  @ApiNoContentResponse()
  renewPassword(
    @Req() request: FastifyRequest,
    @Body({ schema: renewPassword }) body: RenewPassword,
  ): Promise<void> {
    return this.identity.renewPassword(request.ip, body);
  }
}
