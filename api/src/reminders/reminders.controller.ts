import { Body, Controller, Get, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  chooseReminders,
  ownReminders,
  type ChooseReminders,
  type OwnReminders,
} from '@tweespraak/contracts/reminders';
import { May, ThePartner, type Partner } from '../identity/index.js';
import { RemindersService } from './reminders.service.js';

@Controller('me/reminders')
export class RemindersController {
  constructor(private readonly reminders: RemindersService) {}

  @Get()
  @May('see-own-reminders')
  @SerializeOptions({ schema: ownReminders })
  @ApiOkResponse({ standardSchema: ownReminders })
  own(@ThePartner() viewer: Partner): Promise<OwnReminders> {
    return this.reminders.own(viewer);
  }

  @Put()
  @May('choose-reminders')
  @SerializeOptions({ schema: ownReminders })
  @ApiOkResponse({ standardSchema: ownReminders })
  choose(
    @ThePartner() viewer: Partner,
    @Body({ schema: chooseReminders }) body: ChooseReminders,
  ): Promise<OwnReminders> {
    return this.reminders.choose(viewer, body);
  }
}
