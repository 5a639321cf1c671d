import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { hashOf } from '../identity/index.js';

export interface NewPractice {
  id: string;
  name: string;
  demo: boolean;
  createdAt: Date;
}

/** Practices and their members, made before anybody can be signed in to them. */
@Injectable()
export class PracticesRepository {
  constructor(private readonly database: AuthDatabase) {}

  async anyPractice(): Promise<boolean> {
    const [row] = await this.database.rows<{ any: boolean }>(
      'select exists (select 1 from practices) as any',
    );
    return row?.any ?? false;
  }

  /** Whether what is in this database is the demo, whole. */
  async isDemo(): Promise<boolean> {
    const [row] = await this.database.rows<{ demo: boolean }>(
      'select coalesce(bool_and(demo and demo_filled_at is not null), false) as demo from practices',
    );
    return row?.demo ?? false;
  }

  async demoIsComplete(practiceId: string): Promise<void> {
    await this.database.rows('update practices set demo_filled_at = now() where id = $1', [practiceId]);
  }

  /** A new one-time address; those of earlier starts no longer work. */
  async keepSetUpToken(token: string): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query('update auth.setup_tokens set used_at = now() where used_at is null');
      await client.query('insert into auth.setup_tokens (token_hash) values ($1)', [hashOf(token)]);
    });
  }

  async isSetUpToken(token: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from auth.setup_tokens where token_hash = $1 and used_at is null',
      [hashOf(token)],
    );
    return rows.length === 1;
  }

  /** Whether the address was good; it is used up by asking. */
  async useSetUpToken(token: string, client: pg.PoolClient): Promise<boolean> {
    const { rowCount } = await client.query(
      'update auth.setup_tokens set used_at = now() where token_hash = $1 and used_at is null',
      [hashOf(token)],
    );
    return rowCount === 1;
  }

  async add(practice: NewPractice, client: pg.PoolClient): Promise<void> {
    await client.query('insert into practices (id, name, demo, created_at) values ($1, $2, $3, $4)', [
      practice.id,
      practice.name,
      practice.demo,
      practice.createdAt,
    ]);
  }

  async addMember(
    accountId: string,
    practiceId: string,
    roles: string[],
    client: pg.PoolClient,
  ): Promise<void> {
    await client.query('insert into members (account_id, practice_id, roles) values ($1, $2, $3)', [
      accountId,
      practiceId,
      roles,
    ]);
  }
}
