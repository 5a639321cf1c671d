import { Body, Controller, HttpCode, Post, Query, SerializeOptions } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  reminderLink,
  reminderState,
  type ReminderLink,
  type ReminderState,
} from '@tweespraak/contracts/reminders';
import { May } from '../identity/index.js';
import { RemindersService } from './reminders.service.js';

/** What the link of a message does, without signing in. Looking at an address never does anything: mail is scanned. */
@Controller('messages')
export class LinksController {
  constructor(private readonly reminders: RemindersService) {}

  @Post('off')
  @HttpCode(200)
  @May('switch-reminders-by-link')
  @SerializeOptions({ schema: reminderState })
  @ApiOkResponse({ standardSchema: reminderState })
  off(@Body({ schema: reminderLink }) { link }: ReminderLink): Promise<ReminderState> {
    return this.reminders.switchOff(link);
  }

  @Post('on')
  @HttpCode(200)
  @May('switch-reminders-by-link')
  @SerializeOptions({ schema: reminderState })
  @ApiOkResponse({ standardSchema: reminderState })
  on(@Body({ schema: reminderLink }) { link }: ReminderLink): Promise<ReminderState> {
    return this.reminders.switchOnAgain(link);
  }

  /** The button of a program that handles mail (RFC 8058): a form and no cookie. */
  @Post('unsubscribe')
  @HttpCode(204)
  @May('switch-reminders-by-link')
  @ApiNoContentResponse()
  async oneClick(@Query({ schema: reminderLink }) { link }: ReminderLink): Promise<void> {
    await this.reminders.switchOff(link);
  }
}
