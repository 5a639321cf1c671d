import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import { changeProfile, chooseLanguage, type ChangeProfile } from '@tweespraak/contracts/identity';
import type { Language } from '@tweespraak/contracts/localized';
import { May } from '../platform/access/may.js';
import { IdentityService } from './identity.service.js';
import { TheViewer, type Viewer } from './viewer.js';

@Controller()
export class IdentityController {
  constructor(private readonly identity: IdentityService) {}

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
}
