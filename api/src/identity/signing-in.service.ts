import { Injectable, Optional } from '@nestjs/common';
import type { SignIn } from '@tweespraak/contracts/identity';
import type { GiveCode, PasskeyAnswer, PasskeyQuestion } from '@tweespraak/contracts/sign-in';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Caller } from './caller.js';
import { passwordFits } from './passwords.js';
import { RateLimits } from './rate-limits.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes, type SignInAct } from './sign-in-outcomes.js';
import type { SessionAtHand } from './viewer.js';
import { CeremoniesRepository } from './ways/ceremonies.repository.js';
import { DemoWay } from './ways/demo-way.js';
import { nobodysPasskey } from './ways/nobodys-passkey.js';
import { Passkeys } from './ways/passkeys.js';
import { PasskeysRepository, type KeptPasskey } from './ways/passkeys.repository.js';
import { SecondFactors, type FittingCode } from './ways/second-factors.js';

/** What asks for a passkey before anybody is known is bound to nobody. */
const NOBODY = '';

/** Signing in: with a passkey alone, or with a password and then a code. Each gives the token of a session. */
@Injectable()
export class SigningInService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly kept: PasskeysRepository,
    private readonly ceremonies: CeremoniesRepository,
    private readonly outcomes: SignInOutcomes,
    @Optional() private readonly demo?: DemoWay,
  ) {}

  /**
   * After the right password the session is half made. The answer and its time are the same for an unknown name, a
   * wrong password, and an account that has no app to go on with.
   */
  async withPassword(caller: Caller, given: SignIn): Promise<string> {
    await this.limits.take(caller.address, given.signInName);
    const known = await this.accounts.credentialsOf(given.signInName);
    const fits = await passwordFits(given.password, known?.passwordHash);
    const alone = fits && known && !known.hasApp && (await this.demo?.opens(known.accountId));
    if (!fits || !known || !(known.hasApp || alone))
      return this.refuse('sign-in', 'password', known?.accountId ?? null, 'wrong_credentials');
    await this.limits.giveBack(caller.address, given.signInName);
    const { accountId } = known;
    if (!alone) return this.sessions.open(accountId, 'password', undefined, caller.device);
    return this.outcomes.doing({ act: 'sign-in', by: 'demo', accountId }, (client) =>
      this.sessions.open(accountId, 'demo', client, caller.device),
    );
  }

  /** The second step: gives a new token, because whoever saw the first one shall have nothing. */
  async withCode(caller: Caller, session: SessionAtHand, { code }: GiveCode): Promise<string> {
    const { accountId } = session;
    await this.limits.take(caller.address, `code ${accountId}`);
    const fitting = await this.factors.look(accountId, code);
    const token = fitting && (await this.complete(session, fitting));
    if (!token) {
      await this.sessions.countWrongTry(session.id);
      return this.refuse('finish-signing-in', 'code', accountId, 'wrong_code');
    }
    await this.limits.giveBack(caller.address, `code ${accountId}`);
    return token;
  }

  async askPasskey(caller: Caller): Promise<PasskeyQuestion> {
    await this.limits.ask(caller.address);
    const options = await this.passkeys.toUse();
    const { challenge } = options;
    const { ticket } = await this.ceremonies.begin('sign-in', NOBODY, {
      forAccount: null,
      challenge,
      secret: null,
    });
    return { ticket, options };
  }

  async withPasskey(caller: Caller, { ticket, assertion }: PasskeyAnswer): Promise<string> {
    await this.limits.take(caller.address, `passkey ${assertion.id}`);
    const ceremony = await this.ceremonies.useUp('sign-in', NOBODY, ticket);
    if (!ceremony?.challenge) throw new ProblemException('ticket_refused');
    const kept = await this.kept.byCredential(assertion.id);
    // An unknown passkey is looked at just as long.
    const counter = await this.passkeys.used(
      assertion,
      ceremony.challenge,
      kept ?? nobodysPasskey(assertion.id),
    );
    const token = kept && counter !== null && (await this.open(kept, counter, caller.device));
    if (!token) return this.refuse('sign-in', 'passkey', kept?.accountId ?? null, 'passkey_refused');
    await this.limits.giveBack(caller.address, `passkey ${assertion.id}`);
    return token;
  }

  /** Null when the code was used before, or the session came to an end. */
  private complete({ id, accountId }: SessionAtHand, fitting: FittingCode): Promise<string | null> {
    return this.database.transaction(async (client) => {
      if (!(await this.factors.useUp(accountId, fitting, client))) return null;
      const token = await this.sessions.complete(id, fitting.by, client);
      if (token) await this.outcomes.done({ act: 'sign-in', by: fitting.by, accountId }, client);
      return token;
    });
  }

  /** Null when somebody else used a copy of the passkey. */
  private open({ id, accountId }: KeptPasskey, counter: number, device: string): Promise<string | null> {
    return this.database.transaction(async (client) => {
      if (!(await this.kept.noteUse(id, counter, this.clock.now(), client))) return null;
      const token = await this.sessions.open(accountId, 'passkey', client, device);
      await this.outcomes.done({ act: 'sign-in', by: 'passkey', accountId }, client);
      return token;
    });
  }

  private refuse(
    act: SignInAct['act'],
    by: NonNullable<SignInAct['by']>,
    accountId: string | null,
    code: 'wrong_credentials' | 'wrong_code' | 'passkey_refused',
  ): never {
    this.outcomes.refused({ act, by, accountId });
    throw new ProblemException(code);
  }
}
