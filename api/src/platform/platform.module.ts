import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule, Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { EveryRouteHasARight } from './access/every-route-has-a-right.js';
import { AuditModule } from './audit/audit.module.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Codec } from './crypto/codec.js';
import { DataKeysRepository } from './crypto/data-keys.repository.js';
import { KeyRing } from './crypto/key-ring.js';
import { masterKeysOf } from './crypto/master-key-file.js';
import { MASTER_KEYS } from './crypto/master-keys.js';
import { ShredLedger } from './crypto/shred-ledger.js';
import { DatabaseModule } from './database/database.module.js';
import { HealthController } from './health.controller.js';
import { contractPipe } from './http/fields.js';
import { ProblemFilter } from './http/problem.filter.js';
import { MailModule } from './mail/mail.module.js';
import { PushModule } from './push/push.module.js';
import { Readiness } from './readiness.js';
import type { ServiceUrls } from './database/set-up.js';

/** The ground under the features, without a word of the trade. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, urls: ServiceUrls, clock: Clock = new Clock()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        AuditModule,
        DiscoveryModule,
        DatabaseModule.with(urls, config.database.pool),
        MailModule.with(config),
        PushModule.with(config),
      ],
      controllers: [HealthController],
      providers: [
        Codec,
        EveryRouteHasARight,
        KeyRing,
        DataKeysRepository,
        Readiness,
        { provide: MASTER_KEYS, useFactory: () => masterKeysOf(config.keys) },
        { provide: ShredLedger, useFactory: () => new ShredLedger(config.keys.ledger) },
        { provide: Clock, useValue: clock },
        { provide: CONFIG, useValue: config },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: contractPipe },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
          inject: [Reflector],
        },
      ],
      exports: [Codec, MASTER_KEYS, KeyRing, Clock, CONFIG],
    };
  }
}
