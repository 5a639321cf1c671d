import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccountsRepository } from './accounts.repository.js';
import { AuditEachAct } from './audit-each-act.interceptor.js';
import { CallerGuard } from './caller.guard.js';
import { DemoAccounts } from './demo-accounts.js';
import { FirstSessions } from './first-sessions.js';
import { PresenceGuard } from './fresh-factor.js';
import { IdentityController } from './identity.controller.js';
import { IdentityService } from './identity.service.js';
import { LinksService } from './links/links.service.js';
import { OnlyWithTheirCouple } from './only-with-their-couple.interceptor.js';
import { OwnSecurityController } from './own-security.controller.js';
import { OwnSecurityService } from './own-security.service.js';
import { OwnSignInsRepository } from './own-sign-ins.repository.js';
import { PinsController } from './pins.controller.js';
import { PinsRepository } from './pins.repository.js';
import { PinsService } from './pins.service.js';
import { PresenceService } from './presence.service.js';
import { RateLimits } from './rate-limits.js';
import { RelationsRepository } from './relations.repository.js';
import { HandingOverRepository } from './recoveries/handing-over.repository.js';
import { HandingOverService } from './recoveries/handing-over.service.js';
import { RecoveriesController } from './recoveries/recoveries.controller.js';
import { RecoveriesRepository } from './recoveries/recoveries.repository.js';
import { RecoveriesService } from './recoveries/recoveries.service.js';
import { RelyingParty } from './relying-party.js';
import { RequestTransaction } from './request-transaction.interceptor.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes } from './sign-in-outcomes.js';
import { SigningInController } from './signing-in.controller.js';
import { SigningInService } from './signing-in.service.js';
import { ViewersRepository } from './viewers.repository.js';
import { AppCodes } from './ways/app-codes.js';
import { AppSecrets } from './ways/app-secrets.js';
import { AppsRepository } from './ways/apps.repository.js';
import { CeremoniesRepository } from './ways/ceremonies.repository.js';
import { NewAccountsService } from './ways/new-accounts.service.js';
import { NewWaysService } from './ways/new-ways.service.js';
import { OwnWaysService } from './ways/own-ways.service.js';
import { Passkeys } from './ways/passkeys.js';
import { PasskeysRepository } from './ways/passkeys.repository.js';
import { SecondFactors } from './ways/second-factors.js';

const sessions = [
  DemoAccounts,
  FirstSessions,
  IdentityService,
  LinksService,
  PresenceService,
  RateLimits,
  RelationsRepository,
  SessionCookie,
  SessionsRepository,
  SignInOutcomes,
  SigningInService,
  ViewersRepository,
];
const ways = [
  AccountsRepository,
  AppCodes,
  AppSecrets,
  AppsRepository,
  CeremoniesRepository,
  NewAccountsService,
  NewWaysService,
  OwnWaysService,
  Passkeys,
  PasskeysRepository,
  RelyingParty,
  SecondFactors,
];
const own = [OwnSecurityService, OwnSignInsRepository, PinsRepository, PinsService];
const recoveries = [HandingOverRepository, HandingOverService, RecoveriesRepository, RecoveriesService];

@Module({
  controllers: [
    SigningInController,
    IdentityController,
    OwnSecurityController,
    PinsController,
    RecoveriesController,
  ],
  providers: [
    ...sessions,
    ...ways,
    ...own,
    ...recoveries,
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: APP_GUARD, useClass: PresenceGuard },
    { provide: APP_INTERCEPTOR, useClass: RequestTransaction },
    // Inside of the transaction, so that its event is the last statement before the commit.
    { provide: APP_INTERCEPTOR, useClass: AuditEachAct },
    // Inside of that: what is refused here is written down as well.
    { provide: APP_INTERCEPTOR, useClass: OnlyWithTheirCouple },
  ],
  exports: [
    DemoAccounts,
    FirstSessions,
    HandingOverService,
    IdentityService,
    LinksService,
    NewAccountsService,
    NewWaysService,
    RateLimits,
    SessionCookie,
    SessionsRepository,
    SignInOutcomes,
  ],
})
export class IdentityModule {}
