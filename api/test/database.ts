import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { databaseUrls, type DatabaseUrls } from '../src/platform/database/set-up.js';

export interface TestDatabase {
  urls: DatabaseUrls;
  /** The superuser's way in, for what `look` cannot do: transactions, and functions of the test. */
  url: string;
  /** As the superuser of the test server, above every policy: to look at what really is there. */
  look<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** A database of its own: a copy of the migrated template. */
export async function copyOfTemplate(): Promise<TestDatabase> {
  const setUpUrl = inject('setUpUrl');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await once(setUpUrl.replace(/\/template$/, '/postgres'), `create database ${name} template template`);
  const url = setUpUrl.replace(/\/template$/, `/${name}`);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // Dropping the database can reach a connection before its goodbye does.
  pool.on('error', () => undefined);
  return {
    urls: databaseUrls(url, { pool: 2, rolePrefix: 'test' }),
    url,
    look: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
      (await pool.query<Row>(sql, values)).rows,
    drop: async () => {
      await pool.end();
      await once(setUpUrl.replace(/\/template$/, '/postgres'), `drop database ${name} with (force)`);
    },
  };
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
