import { Body, Controller, Delete, Get, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { giveConsent, ownConsents, type GiveConsent, type OwnConsents } from '@tweespraak/contracts/consents';
import { May, ThePartner, type Partner } from '../identity/index.js';
import { ConsentsService } from './consents.service.js';

@Controller('me/consents')
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get()
  @May('see-own-consents')
  @SerializeOptions({ schema: ownConsents })
  @ApiOkResponse({ standardSchema: ownConsents })
  own(@ThePartner() viewer: Partner): Promise<OwnConsents> {
    return this.consents.own(viewer);
  }

  @Put()
  @May('give-consent')
  @SerializeOptions({ schema: ownConsents })
  @ApiOkResponse({ standardSchema: ownConsents })
  give(
    @ThePartner() viewer: Partner,
    @Body({ schema: giveConsent }) { version }: GiveConsent,
  ): Promise<OwnConsents> {
    return this.consents.give(viewer, version);
  }

  @Delete()
  @May('withdraw-consent')
  @SerializeOptions({ schema: ownConsents })
  @ApiOkResponse({ standardSchema: ownConsents })
  withdraw(@ThePartner() viewer: Partner): Promise<OwnConsents> {
    return this.consents.withdraw(viewer);
  }
}
