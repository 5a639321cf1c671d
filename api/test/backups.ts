import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { readBackup, restoreBackup } from '../src/platform/backup/restore-backup.js';
import { takeBackup } from '../src/platform/backup/take-backup.js';
import { readConfig, type Config } from '../src/platform/config.js';
import { ShredLedger } from '../src/platform/crypto/shred-ledger.js';
import { databaseUrls } from '../src/platform/database/set-up.js';
import { onServer, urlOf } from './database.js';
import { testSettings } from './settings.js';
import { write } from './people.js';
import { startProduct, type Product } from './product.js';
import { anExercise, type Setting } from './reflecting.js';

/** A product in which two have written, and a backup of that. */
export interface BackedUp {
  product: Product;
  setting: Setting;
  folder: string;
  taken: string;
  ledger: string;
  config(more?: Record<string, string>): Config;
  /** Takes one more, in a folder of this name. */
  take(name: string): Promise<string>;
  restore(url: string, from?: string, settings?: Config): Promise<void>;
  clear(): Promise<void>;
}

export async function aBackup(): Promise<BackedUp> {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-backup-'));
  const ledger = join(folder, 'ledger.jsonl');
  const config = (more = {}): Config => readConfig(testSettings({ SHRED_LEDGER: ledger, ...more }));
  const product = await startProduct({ SHRED_LEDGER: ledger });
  const setting = await anExercise(product, { line: 'Neem er de tijd voor.' });
  await write(setting.a, setting.assignment, 'Van Anna');
  await write(setting.b, setting.assignment, 'Van Bram, met een emoji 🌱 en "aanhalingstekens"');
  const take = async (name: string): Promise<string> => {
    await takeBackup(join(folder, name), product.database.urls, new ShredLedger(ledger));
    return join(folder, name);
  };
  const taken = await take('taken');
  return {
    product,
    setting,
    folder,
    taken,
    ledger,
    config,
    take,
    restore: async (url, from = taken, settings = config()) => {
      const read = await readBackup(from, settings, 'none');
      await restoreBackup(read, settings, url, urlsOf(url));
    },
    clear: async () => {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An empty database on the same server. */
export async function anEmptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `e_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  return { url: urlOf(name), drop: () => onServer(`drop database ${name} with (force)`) };
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Roles of its own: those of the other databases of the server may be changed at the same time. */
export const urlsOf = (url: string) => databaseUrls(url, { pool: 2 });

/** All that a database holds, but for what a restore is to change. */
export async function contentOf(url: string): Promise<Record<string, unknown>> {
  const tables = await ask(
    url,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relname not in ('sessions', 'tries') order by 1`,
  );
  const content: Record<string, unknown> = {};
  for (const { name } of tables)
    content[String(name)] = (await ask(url, `select to_jsonb(t)::text as row from ${name} t order by 1`)).map(
      ({ row }) => row,
    );
  return content;
}

/** The rules of a database: row-level security, keys, checks, triggers and policies. */
export const catalogue = `
  select c.relname || ' ' || c.relrowsecurity || c.relforcerowsecurity as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r'
  union all select conrelid::regclass::text || conname || convalidated || pg_get_constraintdef(oid) from pg_constraint where contype in ('f', 'c')
    and connamespace in ('public'::regnamespace, 'auth'::regnamespace)
  union all select tgname || ' ' || tgenabled::text || tgrelid::regclass::text from pg_trigger where not tgisinternal
  union all select polname || polrelid::regclass::text from pg_policy order by 1`;
