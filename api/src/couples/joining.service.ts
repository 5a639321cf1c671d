import { Injectable } from '@nestjs/common';
import type { AcceptInvitation, OpenedInvitation, OpenInvitation } from '@tweespraak/contracts/couples';
import { randomUUID } from 'node:crypto';
import { AccountsRepository, hashPassword, RateLimits, SessionsRepository } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { JoiningRepository } from './joining.repository.js';

/** The text that partners consent to. A new text is a new version, and asks again. */
export const CONSENT_VERSION = '2026-11';

/** A partner opens the link, gives the code, consents, and is in. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly joining: JoiningRepository,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
  ) {}

  /** Tells the names of the practice and the therapists, to whoever has link and code. */
  async open(address: string, given: OpenInvitation): Promise<OpenedInvitation> {
    await this.limits.take(address, `invitation ${given.link}`);
    const opened = await this.database.transaction((client) =>
      this.joining.open(given.link, given.code, this.clock.now(), client),
    );
    if (!opened) throw new ProblemException('invitation_refused');
    await this.limits.giveBack(address, `invitation ${given.link}`);
    const { practice, therapists, language } = opened;
    return { practice, therapists, language, consentVersion: CONSENT_VERSION };
  }

  /** Gives the token of the partner's first session. */
  async accept(address: string, given: AcceptInvitation): Promise<string> {
    if (given.consentVersion !== CONSENT_VERSION)
      throw new ProblemException('invalid_input', {
        fields: [
          {
            path: '/consentVersion',
            rule: 'consent_changed',
            detail: 'The text changed; read it once more.',
          },
        ],
      });
    await this.limits.take(address, `invitation ${given.link}`);
    const passwordHash = await hashPassword(given.password);
    const joined = await this.database.transaction(async (client) => {
      const invitation = await this.joining.open(given.link, given.code, this.clock.now(), client);
      if (!invitation) return null;
      const accountId = randomUUID();
      const at = this.clock.now();
      const { name, language, signInName, mail } = given;
      const { practiceId } = invitation;
      await this.accounts.add(
        {
          id: accountId,
          practiceId,
          kind: 'partner',
          signInName,
          name,
          mail,
          language,
          passwordHash,
          createdAt: at,
        },
        client,
      );
      await this.joining.join(invitation, accountId, given.consentVersion, at, client);
      return this.sessions.open(accountId, 'invitation', client);
    });
    if (!joined) throw new ProblemException('invitation_refused');
    await this.limits.giveBack(address, `invitation ${given.link}`);
    return joined;
  }
}
