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

/** The superuser's way into a database of the test server. */
export const urlOf = (name: string): string => inject('setUpUrl').replace(/\/template$/, `/${name}`);

/** A database of its own: a copy of the migrated template. */
export async function copyOfTemplate(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template template`);
  const url = urlOf(name);
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
      await onServer(`drop database ${name} with (force)`);
    },
  };
}

/** Makes a database on the test server, or drops it. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
