import { Injectable, Logger } from '@nestjs/common';
import type { MadeBy } from '@tweespraak/contracts/sign-in';
import { Audit } from '../platform/audit/audit.js';
import { AuthDatabase } from '../platform/database/auth-database.js';

/** What became of it: a code of one of the acts below, never a name that was typed. */
export interface SignInOutcome {
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
  outcome: 'done' | 'refused';
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

  async tell({ act, outcome, by, accountId }: SignInOutcome): Promise<void> {
    this.logger.log({ act, outcome, by });
    if (!accountId) return;
    const written = this.auth.transaction((through) =>
      this.audit.appendThrough(through, { act, accountId, outcome }),
    );
    // Nobody waits for what was refused: the time would tell that there is such an account.
    if (outcome === 'refused') written.catch(() => this.logger.error({ act, outcome, written: false }));
    else await written;
  }
}
