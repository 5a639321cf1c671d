import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { changePassword, type ChangePassword } from '@tweespraak/contracts/identity';
import {
  addPasskey,
  appOffer,
  ownSecurity,
  passkeyOffer,
  setApp,
  type AddPasskey,
  type AppOffer,
  type OwnSecurity,
  type PasskeyOffer,
  type SetApp,
} from '@tweespraak/contracts/own-security';
import { recoveryCodes, type RecoveryCodes } from '@tweespraak/contracts/sign-in';
import type { FastifyRequest } from 'fastify';
import { May } from '../platform/access/may.js';
import { IdParam } from '../platform/http/ids.js';
import { TheCaller, type Caller } from './caller.js';
import { NeedsFreshFactor } from './fresh-factor.js';
import { OwnSecurityService } from './own-security.service.js';
import { TheSession, TheViewer, type SessionAtHand, type Viewer } from './viewer.js';
import { OwnWaysService } from './ways/own-ways.service.js';

@Controller('me')
export class OwnSecurityController {
  constructor(
    private readonly security: OwnSecurityService,
    private readonly ways: OwnWaysService,
  ) {}

  @Get('security')
  @May('see-own-security')
  @SerializeOptions({ schema: ownSecurity })
  @ApiOkResponse({ standardSchema: ownSecurity })
  own(@TheViewer() viewer: Viewer, @TheSession() session: SessionAtHand): Promise<OwnSecurity> {
    return this.security.of(viewer, session);
  }

  @Post('passkeys/options')
  @HttpCode(200)
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: passkeyOffer })
  @ApiOkResponse({ standardSchema: passkeyOffer })
  offerPasskey(@TheCaller() caller: Caller, @TheViewer() viewer: Viewer): Promise<PasskeyOffer> {
    return this.ways.offerPasskey(caller, viewer);
  }

  @Post('passkeys')
  @HttpCode(204)
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @ApiNoContentResponse()
  addPasskey(
    @Req() { sessionToken = '' }: FastifyRequest,
    @TheViewer() viewer: Viewer,
    @Body({ schema: addPasskey }) body: AddPasskey,
  ): Promise<void> {
    return this.ways.addPasskey(viewer, sessionToken, body);
  }

  @Delete('passkeys/:id')
  @HttpCode(204)
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @ApiNoContentResponse()
  removePasskey(
    @Req() { sessionToken = '' }: FastifyRequest,
    @TheViewer() viewer: Viewer,
    @IdParam('id') id: string,
  ): Promise<void> {
    return this.ways.removePasskey(viewer, sessionToken, id);
  }

  @Post('app/offer')
  @HttpCode(200)
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: appOffer })
  @ApiOkResponse({ standardSchema: appOffer })
  offerApp(@TheCaller() caller: Caller, @TheViewer() viewer: Viewer): Promise<AppOffer> {
    return this.ways.offerApp(caller, viewer);
  }

  @Put('app')
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: recoveryCodes })
  @ApiOkResponse({ standardSchema: recoveryCodes })
  async setApp(
    @Req() { sessionToken = '' }: FastifyRequest,
    @TheViewer() viewer: Viewer,
    @Body({ schema: setApp }) body: SetApp,
  ): Promise<RecoveryCodes> {
    return { recoveryCodes: await this.ways.setApp(viewer, sessionToken, body) };
  }

  @Delete('app')
  @HttpCode(204)
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @ApiNoContentResponse()
  removeApp(@Req() { sessionToken = '' }: FastifyRequest, @TheViewer() viewer: Viewer): Promise<void> {
    return this.ways.removeApp(viewer, sessionToken);
  }

  @Put('password')
  @HttpCode(204)
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @ApiNoContentResponse()
  changePassword(
    @TheCaller() caller: Caller,
    @Req() { sessionToken = '' }: FastifyRequest,
    @TheViewer() viewer: Viewer,
    @Body({ schema: changePassword }) body: ChangePassword,
  ): Promise<void> {
    return this.ways.changePassword(caller, viewer, sessionToken, body);
  }

  @Post('recovery-codes')
  @May('change-own-ways-in')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: recoveryCodes })
  @ApiCreatedResponse({ standardSchema: recoveryCodes })
  async renewRecoveryCodes(
    @Req() { sessionToken = '' }: FastifyRequest,
    @TheViewer() viewer: Viewer,
  ): Promise<RecoveryCodes> {
    return { recoveryCodes: await this.ways.renewRecoveryCodes(viewer, sessionToken) };
  }

  @Delete('sign-ins')
  @HttpCode(204)
  @May('end-own-sign-ins')
  @ApiNoContentResponse()
  endOtherSignIns(@Req() { sessionToken = '' }: FastifyRequest, @TheViewer() viewer: Viewer): Promise<void> {
    return this.security.endOtherSignIns(viewer, sessionToken);
  }

  @Delete('sign-ins/:id')
  @HttpCode(204)
  @May('end-own-sign-ins')
  @ApiNoContentResponse()
  endSignIn(@TheViewer() viewer: Viewer, @IdParam('id') id: string): Promise<void> {
    return this.security.endSignIn(viewer, id);
  }
}
