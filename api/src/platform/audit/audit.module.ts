import { Global, Module } from '@nestjs/common';
import { ClsModule } from 'nestjs-cls';
import { AuditKeys } from './audit-keys.js';
import { AuditRepository } from './audit.repository.js';
import { AuditTrail } from './audit-trail.js';
import { Audit } from './audit.js';

/** Who did what: the chains of events, for every feature. */
@Global()
@Module({
  imports: [ClsModule],
  providers: [Audit, AuditKeys, AuditRepository, AuditTrail],
  exports: [Audit, AuditTrail],
})
export class AuditModule {}
