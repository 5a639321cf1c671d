import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuthDatabase } from '../../platform/database/auth-database.js';
import { ProblemException } from '../../platform/http/problems.js';
import type { PasskeyKey } from './passkeys.js';

export interface KeptPasskey extends PasskeyKey {
  id: string;
  accountId: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export interface NewPasskey {
  id: string;
  accountId: string;
  practiceId: string;
  name: string;
  createdAt: Date;
  key: PasskeyKey;
}

const columns = `id, account_id as "accountId", credential_id as "credentialId", public_key as "publicKey",
  counter::float8 as counter, transports, name, created_at as "createdAt", last_used_at as "lastUsedAt"`;

/** Passkeys of accounts: public halves, which open nothing by themselves. */
@Injectable()
export class PasskeysRepository {
  constructor(private readonly database: AuthDatabase) {}

  async of(accountId: string, on: Pick<pg.Pool, 'query'> = this.database.pool): Promise<KeptPasskey[]> {
    const { rows } = await on.query<KeptPasskey>(
      `select ${columns} from auth.passkeys where account_id = $1 order by created_at, id`,
      [accountId],
    );
    return rows;
  }

  async byCredential(credentialId: string): Promise<KeptPasskey | undefined> {
    const [row] = await this.database.rows<KeptPasskey>(
      `select ${columns} from auth.passkeys where credential_id = $1`,
      [credentialId],
    );
    return row;
  }

  async add(passkey: NewPasskey, client: Pick<pg.Pool, 'query'> = this.database.pool): Promise<void> {
    const { key } = passkey;
    const { rowCount } = await client.query(
      `insert into auth.passkeys (id, account_id, practice_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        passkey.id,
        passkey.accountId,
        passkey.practiceId,
        key.credentialId,
        key.publicKey,
        key.counter,
        key.transports,
        passkey.name,
        passkey.createdAt,
      ],
    );
    if (!rowCount) throw new ProblemException('passkey_refused');
  }

  /** Notes a use. False when the counter did not grow: somebody else used a copy, perhaps at this very moment. */
  async noteUse(id: string, counter: number, at: Date, client: pg.PoolClient): Promise<boolean> {
    const { rowCount } = await client.query(
      `update auth.passkeys set counter = $2, last_used_at = $3
       where id = $1 and (counter < $2 or (counter = 0 and $2 = 0))`,
      [id, counter, at],
    );
    return rowCount === 1;
  }

  async remove(accountId: string, id: string, client: pg.PoolClient): Promise<void> {
    await client.query('delete from auth.passkeys where id = $2 and account_id = $1', [accountId, id]);
  }

  async removeAll(accountId: string, client: pg.PoolClient): Promise<void> {
    await client.query('delete from auth.passkeys where account_id = $1', [accountId]);
  }
}
