import { Injectable } from '@nestjs/common';
import type { MadeBy } from '@tweespraak/contracts/sign-in';
import type pg from 'pg';
import { AuthDatabase } from '../platform/database/auth-database.js';

export interface SignInRow {
  id: string;
  madeBy: MadeBy;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
}

/** Where an account is signed in now. */
@Injectable()
export class OwnSignInsRepository {
  constructor(private readonly database: AuthDatabase) {}

  live(accountId: string): Promise<SignInRow[]> {
    return this.database.rows<SignInRow>(
      `select id, made_by as "madeBy", device, created_at as "createdAt", last_seen_at as "lastSeenAt" from auth.sessions
       where account_id = $1 and stage = 'full' and revoked_at is null and expires_at > now() and last_seen_at > now() - idle
       order by last_seen_at desc, id`,
      [accountId],
    );
  }

  /** False when there is none of this id, or it is somebody else's. */
  async end(accountId: string, id: string, client: pg.PoolClient): Promise<boolean> {
    const { rowCount } = await client.query(
      `update auth.sessions set revoked_at = coalesce(revoked_at, now()) where id = $2 and account_id = $1`,
      [accountId, id],
    );
    return rowCount === 1;
  }
}
