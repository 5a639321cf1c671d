import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { AppCodes } from './app-codes.js';
import { AppSecrets } from './app-secrets.js';
import { AppsRepository } from './apps.repository.js';

/** The code that goes with a password: six digits of the app, or a recovery code. Each is good once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly clock: Clock,
    private readonly codes: AppCodes,
    private readonly secrets: AppSecrets,
    private readonly apps: AppsRepository,
  ) {}

  /** What it was, or null when it does not fit. */
  async use(accountId: string, code: string): Promise<'code' | 'recovery-code' | null> {
    if (!/^\d{6}$/.test(code))
      return (await this.apps.useRecoveryCode(accountId, code, this.clock.now())) ? 'recovery-code' : null;
    const app = await this.apps.of(accountId);
    if (!app) return null;
    const account = { id: accountId, practiceId: app.practiceId };
    const secret = await this.secrets.kept(app.secret, account);
    const step = await this.codes.stepOf(secret, code, app.lastStep);
    return step !== null && (await this.apps.useStep(accountId, step)) ? 'code' : null;
  }
}
