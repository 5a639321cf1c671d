import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { demoMails, type DemoMails } from '@tweespraak/contracts/demo-mails';
import { May } from '../access/may.js';
import { MailCatcher } from './mail-catcher.js';

/** The mailbox of everybody in the demo. */
@Controller('demo/mail')
export class DemoMailController {
  constructor(private readonly catcher: MailCatcher) {}

  @Get()
  @May('see-demo-mail')
  @SerializeOptions({ schema: demoMails })
  @ApiOkResponse({ standardSchema: demoMails })
  all(): DemoMails {
    return { mails: [...this.catcher.mails] };
  }
}
