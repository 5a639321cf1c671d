import { Injectable } from '@nestjs/common';
import type { Language } from '@tweespraak/contracts/localized';
import type pg from 'pg';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';

export interface NewAccount {
  id: string;
  practiceId: string;
  kind: 'professional' | 'partner';
  signInName: string;
  name: string;
  mail: string | null;
  language: Language;
  createdAt: Date;
}

/** Accounts and how they sign in. */
@Injectable()
export class AccountsRepository {
  constructor(private readonly database: AuthDatabase) {}

  async add(account: NewAccount, client: pg.PoolClient): Promise<void> {
    const { rowCount } = await client.query(
      `insert into accounts (id, practice_id, kind, sign_in_name, name, mail, language, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (sign_in_name) do nothing`,
      [
        account.id,
        account.practiceId,
        account.kind,
        account.signInName,
        account.name,
        account.mail,
        account.language,
        account.createdAt,
      ],
    );
    if (!rowCount) throw signInNameTaken();
  }

  async isTaken(signInName: string): Promise<boolean> {
    return (
      (await this.database.rows('select 1 from accounts where sign_in_name = $1', [signInName])).length > 0
    );
  }

  /** The password of an account that has one, and whether an app goes with it. */
  async credentialsOf(
    signInName: string,
  ): Promise<{ accountId: string; passwordHash: string; hasApp: boolean } | undefined> {
    const [row] = await this.database.rows<{ account_id: string; password_hash: string; has_app: boolean }>(
      `select c.account_id, c.password_hash, t.account_id is not null as has_app
       from accounts a join auth.credentials c on c.account_id = a.id left join auth.apps t on t.account_id = a.id
       where a.sign_in_name = $1`,
      [signInName],
    );
    return row && { accountId: row.account_id, passwordHash: row.password_hash, hasApp: row.has_app };
  }

  /** What others know of somebody, and a password shall not be. */
  async wordsAround(
    accountId: string,
  ): Promise<{ signInName: string; name: string; practiceName: string } | undefined> {
    const [row] = await this.database.rows<{ signInName: string; name: string; practiceName: string }>(
      `select a.sign_in_name as "signInName", a.name, p.name as "practiceName"
       from accounts a join practices p on p.id = a.practice_id where a.id = $1`,
      [accountId],
    );
    return row;
  }

  /** Holds an account until the transaction ends, so that two changes to how it signs in come one after the other. */
  async hold(accountId: string, client: pg.PoolClient): Promise<void> {
    await client.query('select 1 from accounts where id = $1 for update', [accountId]);
  }

  async setPassword(
    account: { id: string; practiceId: string },
    passwordHash: string,
    at: Date,
    client: Pick<pg.Pool, 'query'> = this.database.pool,
  ): Promise<void> {
    await client.query(
      `insert into auth.credentials (account_id, practice_id, password_hash, changed_at) values ($1, $2, $3, $4)
       on conflict (account_id) do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at`,
      [account.id, account.practiceId, passwordHash, at],
    );
  }

  async passwordHashOf(accountId: string): Promise<string | undefined> {
    const [row] = await this.database.rows<{ password_hash: string }>(
      'select password_hash from auth.credentials where account_id = $1',
      [accountId],
    );
    return row?.password_hash;
  }
}

export const signInNameTaken = (): ProblemException =>
  new ProblemException('sign_in_name_taken', {
    fields: [{ path: '/signInName', rule: 'sign_in_name_taken', detail: 'Choose another sign-in name.' }],
  });
