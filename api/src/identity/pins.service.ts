import { Injectable } from '@nestjs/common';
import type { GivePin, SetPin } from '@tweespraak/contracts/own-security';
import { Clock } from '../platform/clock.js';
import { ProblemException } from '../platform/http/problems.js';
import type { Caller } from './caller.js';
import { hashPassword, passwordFits } from './passwords.js';
import { PinsRepository } from './pins.repository.js';
import { RateLimits } from './rate-limits.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes } from './sign-in-outcomes.js';
import type { Partner, SessionAtHand } from './viewer.js';

/** A partner's own PIN: a phone that unlocks for two does not open their texts. Forgotten, it goes with a recovery. */
@Injectable()
export class PinsService {
  constructor(
    private readonly clock: Clock,
    private readonly pins: PinsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly outcomes: SignInOutcomes,
  ) {}

  /** The session that set it has its own texts open. */
  async set(
    caller: Caller,
    { accountId, practiceId }: Partner,
    session: SessionAtHand,
    given: SetPin,
  ): Promise<void> {
    const before = await this.pins.hashOf(accountId);
    if (before !== undefined && !(await this.fits(caller, session, given.current ?? '', before)))
      throw new ProblemException('invalid_input', {
        fields: [{ path: '/current', rule: 'wrong_pin', detail: 'This is not the present PIN.' }],
      });
    const [pinHash, at] = [await hashPassword(given.pin), this.clock.now()];
    await this.outcomes.doing({ act: 'change-own-pin', by: 'pin', accountId }, async (client) => {
      if (!(await this.pins.set({ accountId, practiceId }, pinHash, before, at, client)))
        throw new ProblemException('conflict');
      await this.sessions.openOwnTexts(session.id, client);
    });
  }

  async remove({ accountId }: Partner): Promise<void> {
    await this.outcomes.doing({ act: 'change-own-pin', by: 'pin', accountId }, (client) =>
      this.pins.remove(accountId, client),
    );
  }

  /** Opens the own texts for as long as this session keeps reading or writing. Five wrong ones end it. */
  async give(caller: Caller, session: SessionAtHand, { pin }: GivePin): Promise<void> {
    const kept = await this.pins.hashOf(session.accountId);
    if (!(await this.fits(caller, session, pin, kept))) throw new ProblemException('wrong_pin');
    const unlocking = { act: 'unlock-own-texts', by: 'pin', accountId: session.accountId } as const;
    await this.outcomes.doing(unlocking, (client) => this.sessions.openOwnTexts(session.id, client));
  }

  private async fits(
    caller: Caller,
    { id, accountId }: SessionAtHand,
    pin: string,
    kept: string | undefined,
  ): Promise<boolean> {
    await this.limits.take(caller.address, `pin ${accountId}`);
    const fits = await passwordFits(pin, kept);
    if (fits) await this.limits.giveBack(caller.address, `pin ${accountId}`);
    else {
      this.outcomes.refused({ act: 'unlock-own-texts', by: 'pin', accountId });
      await this.sessions.countWrongTry(id);
    }
    return fits;
  }
}
