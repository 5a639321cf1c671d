import { Injectable, Logger } from '@nestjs/common';
import type { MadeBy } from '@tweespraak/contracts/sign-in';
import type pg from 'pg';
import { Audit } from '../platform/audit/audit.js';
import type { Through } from '../platform/crypto/data-keys.repository.js';
import { AuthDatabase } from '../platform/database/auth-database.js';

/** What somebody did or tried: a code of one of the acts below, never a name that was typed. */
export interface SignInAct {
  act:
    | 'sign-in'
    | 'finish-signing-in'
    | 'confirm-presence'
    | 'unlock-own-texts'
    | 'sign-out'
    | 'end-own-sign-ins'
    | 'change-own-ways-in'
    | 'change-own-pin'
    | 'recover-account'
    | 'accept-invitation'
    | 'begin-practice';
  /** With what: a passkey, a password, a code, a PIN. */
  by?: MadeBy | 'pin' | 'app';
  /** Whose account; null when nobody is known behind what was given. */
  accountId: string | null;
}

/** The one place where it is told what became of signing in, and of every change to how somebody signs in. */
@Injectable()
export class SignInOutcomes {
  private readonly logger = new Logger('sign-in');

  constructor(
    private readonly auth: AuthDatabase,
    private readonly audit: Audit,
  ) {}

  /**
   * Of what was done, as the last statement of the transaction that does it: one failing, both fail. Nothing may follow
   * that waits for somebody else, because the end of the practice's chain is held from here on.
   */
  async done({ act, by, accountId }: SignInAct & { accountId: string }, through: Through): Promise<void> {
    await this.audit.appendThrough(through, { act, accountId, outcome: 'done' });
    this.logger.log({ act, outcome: 'done', by });
  }

  /** Lets something happen in a transaction of sign-in, and is told of it there. */
  doing<Result>(
    act: SignInAct & { accountId: string },
    deed: (client: pg.PoolClient) => Promise<Result>,
  ): Promise<Result> {
    return this.auth.transaction(async (client) => {
      const result = await deed(client);
      await this.done(act, client);
      return result;
    });
  }

  /** Of what was refused. Nobody waits for it: the time would tell that there is such an account. */
  refused({ act, by, accountId }: SignInAct): void {
    this.logger.log({ act, outcome: 'refused', by });
    if (!accountId) return;
    this.auth
      .transaction((through) => this.audit.appendThrough(through, { act, accountId, outcome: 'refused' }))
      .catch(() => this.logger.error({ act, outcome: 'refused', written: false }));
  }
}
