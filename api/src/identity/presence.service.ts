import { Injectable, Optional } from '@nestjs/common';
import type { FreshFactor, FreshOptions } from '@tweespraak/contracts/sign-in';
import type pg from 'pg';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Caller } from './caller.js';
import { passwordFits } from './passwords.js';
import { RateLimits } from './rate-limits.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes } from './sign-in-outcomes.js';
import type { SessionAtHand } from './viewer.js';
import { AppsRepository } from './ways/apps.repository.js';
import { CeremoniesRepository } from './ways/ceremonies.repository.js';
import { DemoWay } from './ways/demo-way.js';
import { Passkeys } from './ways/passkeys.js';
import { PasskeysRepository } from './ways/passkeys.repository.js';
import { SecondFactors } from './ways/second-factors.js';

/** Who is signed in shows once more that it is they: before export, and before changing how they sign in. */
@Injectable()
export class PresenceService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly factors: SecondFactors,
    private readonly apps: AppsRepository,
    private readonly passkeys: Passkeys,
    private readonly kept: PasskeysRepository,
    private readonly ceremonies: CeremoniesRepository,
    private readonly outcomes: SignInOutcomes,
    @Optional() private readonly demo?: DemoWay,
  ) {}

  async options(caller: Caller, { accountId }: SessionAtHand): Promise<FreshOptions> {
    await this.limits.ask(caller.address);
    const own = await this.kept.of(accountId);
    const passkey = own.length > 0 ? await this.passkeys.toUse(own) : null;
    const challenge = passkey?.challenge ?? null;
    const { ticket } = await this.ceremonies.begin('fresh', accountId, {
      forAccount: accountId,
      challenge,
      secret: null,
    });
    const code = (await this.apps.of(accountId)) !== undefined;
    return { ticket, passkey, code, password: (await this.demo?.opens(accountId)) ?? false };
  }

  async confirm(caller: Caller, session: SessionAtHand, factor: FreshFactor): Promise<void> {
    const { accountId } = session;
    await this.limits.take(caller.address, `fresh ${accountId}`);
    const shown = await this.judge(accountId, factor);
    if (!shown || !(await this.confirmed(session, shown))) {
      this.outcomes.refused({ act: 'confirm-presence', by: factor.kind, accountId });
      await this.sessions.countWrongTry(session.id);
      throw new ProblemException(refusals[factor.kind]);
    }
    await this.limits.giveBack(caller.address, `fresh ${accountId}`);
  }

  /** False when what was shown is used up by now. */
  private confirmed({ id, accountId }: SessionAtHand, { by, useUp }: Shown): Promise<boolean> {
    return this.database.transaction(async (client) => {
      if (!(await useUp(client))) return false;
      await this.sessions.giveFactor(id, client);
      await this.outcomes.done({ act: 'confirm-presence', by, accountId }, client);
      return true;
    });
  }

  private async judge(accountId: string, factor: FreshFactor): Promise<Shown | null> {
    if (factor.kind === 'code') {
      const fitting = await this.factors.look(accountId, factor.code);
      return fitting && { by: fitting.by, useUp: (client) => this.factors.useUp(accountId, fitting, client) };
    }
    if (factor.kind === 'password') {
      const kept = await this.accounts.passwordHashOf(accountId);
      const fits = await passwordFits(factor.password, kept);
      return fits && (await this.demo?.opens(accountId)) ? { by: 'demo', useUp: async () => true } : null;
    }
    const ceremony = await this.ceremonies.useUp('fresh', accountId, factor.ticket);
    if (!ceremony?.challenge) throw new ProblemException('ticket_refused');
    const own = (await this.kept.of(accountId)).find((each) => each.credentialId === factor.assertion.id);
    const counter = own ? await this.passkeys.used(factor.assertion, ceremony.challenge, own) : null;
    if (!own || counter === null) return null;
    const at = this.clock.now();
    return { by: 'passkey', useUp: (client) => this.kept.noteUse(own.id, counter, at, client) };
  }
}

/** A factor that fits, and how it is used up in the transaction in which it counts. */
interface Shown {
  by: 'code' | 'recovery-code' | 'passkey' | 'demo';
  useUp(client: pg.PoolClient): Promise<boolean>;
}

const refusals = {
  passkey: 'passkey_refused',
  code: 'wrong_code',
  password: 'wrong_credentials',
} as const;
