import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuthDatabase } from '../platform/database/auth-database.js';

/** PINs for opening one's own texts. */
@Injectable()
export class PinsRepository {
  constructor(private readonly database: AuthDatabase) {}

  async hashOf(accountId: string): Promise<string | undefined> {
    const [row] = await this.database.rows<{ pin_hash: string }>(
      'select pin_hash from auth.pins where account_id = $1',
      [accountId],
    );
    return row?.pin_hash;
  }

  /** Sets it in place of the one that was read before; false when that is another by now. */
  async set(
    account: { accountId: string; practiceId: string },
    pinHash: string,
    before: string | undefined,
    at: Date,
    client: pg.PoolClient,
  ): Promise<boolean> {
    const { rowCount } =
      before === undefined
        ? await client.query(
            `insert into auth.pins (account_id, practice_id, pin_hash, set_at) values ($1, $2, $3, $4)
             on conflict do nothing`,
            [account.accountId, account.practiceId, pinHash, at],
          )
        : await client.query(
            'update auth.pins set pin_hash = $2, set_at = $4 where account_id = $1 and pin_hash = $3',
            [account.accountId, pinHash, before, at],
          );
    return rowCount === 1;
  }

  async remove(accountId: string, client: pg.PoolClient): Promise<void> {
    await client.query('delete from auth.pins where account_id = $1', [accountId]);
  }
}
