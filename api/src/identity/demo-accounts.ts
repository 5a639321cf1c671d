import { Injectable } from '@nestjs/common';
import type { Session } from '@tweespraak/contracts/identity';

/** The accounts that the sign-in page offers. None, unless a demo was filled in. */
@Injectable()
export class DemoAccounts {
  offered: Session['demo'] = null;
}
