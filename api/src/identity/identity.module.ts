import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsRepository } from './accounts.repository.js';
import { DemoAccounts } from './demo-accounts.js';
import { AuditEachAct } from './audit-each-act.interceptor.js';
import { CallerGuard } from './caller.guard.js';
import { IdentityController } from './identity.controller.js';
import { IdentityService } from './identity.service.js';
import { OnlyWithTheirCouple } from './only-with-their-couple.interceptor.js';
import { RateLimits } from './rate-limits.js';
import { RelationsRepository } from './relations.repository.js';
import { RenewalsRepository } from './renewals.repository.js';
import { RequestTransaction } from './request-transaction.interceptor.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsRepository } from './sessions.repository.js';
import { ViewersRepository } from './viewers.repository.js';

@Module({
  controllers: [IdentityController],
  providers: [
    AccountsRepository,
    DemoAccounts,
    IdentityService,
    RateLimits,
    RelationsRepository,
    RenewalsRepository,
    SessionCookie,
    SessionsRepository,
    ViewersRepository,
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: APP_INTERCEPTOR, useClass: RequestTransaction },
    // Inside of the transaction, so that its event is the last statement before the commit.
    { provide: APP_INTERCEPTOR, useClass: AuditEachAct },
    // Inside of that: what is refused here is written down as well.
    { provide: APP_INTERCEPTOR, useClass: OnlyWithTheirCouple },
  ],
  exports: [AccountsRepository, DemoAccounts, IdentityService, RateLimits, SessionCookie, SessionsRepository],
})
export class IdentityModule {}
