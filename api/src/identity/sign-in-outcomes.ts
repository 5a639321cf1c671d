import { Injectable, Logger } from '@nestjs/common';
import type { MadeBy } from '@tweespraak/contracts/sign-in';

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
  practiceId?: string;
}

/** The one place where it is told what became of signing in, and of every change to how somebody signs in. */
@Injectable()
export class SignInOutcomes {
  private readonly logger = new Logger('sign-in');

  tell({ act, outcome, by }: SignInOutcome): Promise<void> {
    this.logger.log({ act, outcome, by });
    return Promise.resolve();
  }
}
