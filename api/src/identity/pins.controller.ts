import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import { givePin, setPin, type GivePin, type SetPin } from '@tweespraak/contracts/own-security';
import { May } from '../platform/access/may.js';
import { TheCaller, type Caller } from './caller.js';
import { NeedsFreshFactor, OpensOwnTexts } from './fresh-factor.js';
import { PinsService } from './pins.service.js';
import { ThePartner, TheSession, type Partner, type SessionAtHand } from './viewer.js';

@Controller()
export class PinsController {
  constructor(private readonly pins: PinsService) {}

  @Put('me/pin')
  @HttpCode(204)
  @May('change-own-pin')
  @NeedsFreshFactor()
  @ApiNoContentResponse()
  set(
    @TheCaller() caller: Caller,
    @ThePartner() viewer: Partner,
    @TheSession() session: SessionAtHand,
    @Body({ schema: setPin }) body: SetPin,
  ): Promise<void> {
    return this.pins.set(caller, viewer, session, body);
  }

  /** Whoever shares the phone could show a fresh factor; the PIN itself is what has to be known. */
  @Delete('me/pin')
  @HttpCode(204)
  @May('change-own-pin')
  @OpensOwnTexts()
  @ApiNoContentResponse()
  remove(@ThePartner() viewer: Partner): Promise<void> {
    return this.pins.remove(viewer);
  }

  @Post('session/pin')
  @HttpCode(204)
  @May('unlock-own-texts')
  @ApiNoContentResponse()
  give(
    @TheCaller() caller: Caller,
    @TheSession() session: SessionAtHand,
    @Body({ schema: givePin }) body: GivePin,
  ): Promise<void> {
    return this.pins.give(caller, session, body);
  }
}
