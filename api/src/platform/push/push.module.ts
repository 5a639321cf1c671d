import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from '../config.js';
import { Push } from './push.js';
import { PushServices } from './push-services.js';
import { vapidKeyOf } from './vapid-key.js';

/** How messages get to browsers. */
@Global()
@Module({})
export class PushModule {
  static with(config: Pick<Config, 'mail' | 'publicUrl' | 'push' | 'secure'>): DynamicModule {
    const make = (): Push =>
      new Push({
        key: vapidKeyOf(config.push),
        contact: contactOf(config),
        services: new PushServices(config.push.services),
      });
    return { module: PushModule, providers: [{ provide: Push, useFactory: make }], exports: [Push] };
  }
}

/** The sender of the mails was chosen to say nothing; the address of the pages does it otherwise. */
function contactOf({ mail, publicUrl, secure }: Pick<Config, 'mail' | 'publicUrl' | 'secure'>): string {
  if (mail) return `mailto:${mail.from}`;
  return secure ? publicUrl : 'mailto:post@localhost.invalid';
}
