import { Injectable, Optional } from '@nestjs/common';
import type { SignIn } from '@tweespraak/contracts/identity';
import type { GiveCode, PasskeyAnswer, PasskeyQuestion } from '@tweespraak/contracts/sign-in';
import { Clock } from '../platform/clock.js';
import { ProblemException } from '../platform/http/problems.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Caller } from './caller.js';
import { passwordFits } from './passwords.js';
import { RateLimits } from './rate-limits.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes, type SignInOutcome } from './sign-in-outcomes.js';
import type { SessionAtHand } from './viewer.js';
import { CeremoniesRepository } from './ways/ceremonies.repository.js';
import { DemoWay } from './ways/demo-way.js';
import { nobodysPasskey } from './ways/nobodys-passkey.js';
import { Passkeys } from './ways/passkeys.js';
import { PasskeysRepository } from './ways/passkeys.repository.js';
import { SecondFactors } from './ways/second-factors.js';

/** What asks for a passkey before anybody is known is bound to nobody. */
const NOBODY = '';

/** Signing in: with a passkey alone, or with a password and then a code. Each gives the token of a session. */
@Injectable()
export class SigningInService {
  constructor(
    private readonly clock: Clock,
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
    if (alone) await this.done('sign-in', 'demo', known.accountId);
    return this.sessions.open(known.accountId, alone ? 'demo' : 'password', undefined, caller.device);
  }

  /** The second step: gives a new token, because whoever saw the first one shall have nothing. */
  async withCode(caller: Caller, session: SessionAtHand, { code }: GiveCode): Promise<string> {
    const { accountId } = session;
    await this.limits.take(caller.address, `code ${accountId}`);
    const by = await this.factors.use(accountId, code);
    const token = by && (await this.sessions.complete(session.id, by));
    if (!by || !token) {
      await this.sessions.countWrongTry(session.id);
      return this.refuse('finish-signing-in', 'code', accountId, 'wrong_code');
    }
    await this.limits.giveBack(caller.address, `code ${accountId}`);
    await this.done('sign-in', by, accountId);
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
    if (!kept || counter === null || !(await this.kept.noteUse(kept.id, counter, this.clock.now())))
      return this.refuse('sign-in', 'passkey', kept?.accountId ?? null, 'passkey_refused');
    await this.limits.giveBack(caller.address, `passkey ${assertion.id}`);
    await this.done('sign-in', 'passkey', kept.accountId);
    return this.sessions.open(kept.accountId, 'passkey', undefined, caller.device);
  }

  private done(
    act: SignInOutcome['act'],
    by: NonNullable<SignInOutcome['by']>,
    accountId: string,
  ): Promise<void> {
    return this.outcomes.tell({ act, outcome: 'done', by, accountId });
  }

  private async refuse(
    act: SignInOutcome['act'],
    by: NonNullable<SignInOutcome['by']>,
    accountId: string | null,
    code: 'wrong_credentials' | 'wrong_code' | 'passkey_refused',
  ): Promise<never> {
    await this.outcomes.tell({ act, outcome: 'refused', by, accountId });
    throw new ProblemException(code);
  }
}
