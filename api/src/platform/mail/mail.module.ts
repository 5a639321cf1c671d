import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config.js';
import { DemoMailController } from './demo-mail.controller.js';
import { Mail } from './mail.js';
import { MailCatcher } from './mail-catcher.js';

/** Where the demo's mails say they come from. */
const DEMO_SENDER = 'post@demo.example';

/** How mail goes out. In the demo it is caught, unless a server was named; outside of it there is nothing to catch with. */
@Global()
@Module({})
export class MailModule {
  static with(config: Pick<Config, 'demo' | 'mail'>): DynamicModule {
    if (!config.demo || config.mail)
      return {
        module: MailModule,
        providers: [{ provide: Mail, useFactory: () => new Mail(config.mail) }],
        exports: [Mail],
      };
    return {
      module: MailModule,
      controllers: [DemoMailController],
      providers: [
        { provide: MailCatcher, useFactory: () => MailCatcher.listening() },
        {
          provide: Mail,
          useFactory: ({ url }: MailCatcher) => new Mail({ url, from: DEMO_SENDER }),
          inject: [MailCatcher],
        },
      ],
      exports: [Mail],
    };
  }
}
