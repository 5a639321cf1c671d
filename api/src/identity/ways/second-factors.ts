import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Clock } from '../../platform/clock.js';
import { AppCodes } from './app-codes.js';
import { AppSecrets } from './app-secrets.js';
import { AppsRepository } from './apps.repository.js';

/** A step of the app that was not used yet, or what could be a recovery code. */
export type FittingCode = { by: 'code'; step: number } | { by: 'recovery-code'; code: string };

/** The code that goes with a password: six digits of the app, or a recovery code. Each is good once. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly clock: Clock,
    private readonly codes: AppCodes,
    private readonly secrets: AppSecrets,
    private readonly apps: AppsRepository,
  ) {}

  /** What the code is, or null when it does not fit. It is good until somebody uses it. */
  async look(accountId: string, code: string): Promise<FittingCode | null> {
    if (!/^\d{6}$/.test(code)) return { by: 'recovery-code', code };
    const app = await this.apps.of(accountId);
    if (!app) return null;
    const account = { id: accountId, practiceId: app.practiceId };
    const secret = await this.secrets.kept(app.secret, account);
    const step = await this.codes.stepOf(secret, code, app.lastStep);
    return step === null ? null : { by: 'code', step };
  }

  /** Uses it up. False when it was used before, perhaps at this very moment. */
  useUp(accountId: string, fitting: FittingCode, client: pg.PoolClient): Promise<boolean> {
    return fitting.by === 'code'
      ? this.apps.useStep(accountId, fitting.step, client)
      : this.apps.useRecoveryCode(accountId, fitting.code, this.clock.now(), client);
  }
}
