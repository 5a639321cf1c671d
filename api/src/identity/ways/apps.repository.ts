import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuthDatabase } from '../../platform/database/auth-database.js';
import { newRecoveryCode, recoveryCodeHash } from '../tokens.js';

export interface KeptApp {
  practiceId: string;
  secret: Buffer;
  lastStep: number;
}

export interface NewApp extends KeptApp {
  accountId: string;
  since: Date;
}

const RECOVERY_CODES = 8;

/** Authenticator apps and the codes that stand in for one. */
@Injectable()
export class AppsRepository {
  constructor(private readonly database: AuthDatabase) {}

  async of(accountId: string, on: Pick<pg.Pool, 'query'> = this.database.pool): Promise<KeptApp | undefined> {
    const { rows } = await on.query<KeptApp>(
      `select practice_id as "practiceId", secret, last_step::float8 as "lastStep" from auth.apps where account_id = $1`,
      [accountId],
    );
    return rows[0];
  }

  /** The app of an account, in place of one before it. */
  async set(app: NewApp, client: pg.PoolClient): Promise<void> {
    await client.query(
      `insert into auth.apps (account_id, practice_id, secret, last_step, since) values ($1, $2, $3, $4, $5)
       on conflict (account_id) do update set secret = excluded.secret, last_step = excluded.last_step, since = excluded.since`,
      [app.accountId, app.practiceId, app.secret, app.lastStep, app.since],
    );
  }

  /** Uses a step once: of two at the same moment, one. */
  async useStep(accountId: string, step: number, client: pg.PoolClient): Promise<boolean> {
    const { rowCount } = await client.query(
      'update auth.apps set last_step = $2 where account_id = $1 and last_step < $2',
      [accountId, step],
    );
    return rowCount === 1;
  }

  async useRecoveryCode(accountId: string, code: string, at: Date, client: pg.PoolClient): Promise<boolean> {
    const { rowCount } = await client.query(
      `update auth.recovery_codes set used_at = $3 where account_id = $1 and code_hash = $2 and used_at is null`,
      [accountId, recoveryCodeHash(code), at],
    );
    return rowCount === 1;
  }

  async recoveryCodesLeft(accountId: string): Promise<number> {
    const [row] = await this.database.rows<{ left: number }>(
      'select count(*)::int as left from auth.recovery_codes where account_id = $1 and used_at is null',
      [accountId],
    );
    return row?.left ?? 0;
  }

  /** New codes; those of before no longer work. */
  async renewRecoveryCodes(
    account: { id: string; practiceId: string },
    at: Date,
    client: Pick<pg.Pool, 'query'> = this.database.pool,
  ): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await client.query('delete from auth.recovery_codes where account_id = $1', [account.id]);
    await client.query(
      `insert into auth.recovery_codes (account_id, practice_id, code_hash, made_at)
       select $1, $2, hash, $4 from unnest($3::bytea[]) hash`,
      [account.id, account.practiceId, codes.map(recoveryCodeHash), at],
    );
    return codes;
  }

  /** The app with its recovery codes and the password that goes with it. */
  async remove(accountId: string, client: pg.PoolClient): Promise<void> {
    for (const table of ['auth.apps', 'auth.recovery_codes', 'auth.credentials'])
      await client.query(`delete from ${table} where account_id = $1`, [accountId]);
  }
}
