import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ClsModule } from 'nestjs-cls';
import { AuditKeys, KeysOfOneSecret } from './audit-keys.js';
import { AuditRepository } from './audit.repository.js';
import { AuditTrail } from './audit-trail.js';
import { Audit } from './audit.js';

/** Who did what: the chains of events, for every feature. */
@Global()
@Module({})
export class AuditModule {
  static with(urls: { auth: string }): DynamicModule {
    return {
      module: AuditModule,
      imports: [ClsModule],
      providers: [
        Audit,
        AuditRepository,
        AuditTrail,
        { provide: AuditKeys, useFactory: () => new KeysOfOneSecret(new URL(urls.auth).password) },
      ],
      exports: [Audit, AuditKeys, AuditTrail],
    };
  }
}
