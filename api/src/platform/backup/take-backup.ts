import { createHash, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { say } from '../command.js';
import { ConfigFault } from '../config.js';
import { lineOf, type ShredLedger } from '../crypto/shred-ledger.js';
import type { DatabaseUrls } from '../database/set-up.js';
import { DATA, KEY_TABLE, KEYS, type Manifest, type TableFile } from './format.js';

const AT_ONCE = 500;

/**
 * Writes everything in the database as it is at one moment, also while the product runs. The folder appears when it is
 * whole.
 */
export async function takeBackup(
  folder: string,
  urls: Pick<DatabaseUrls, 'backup'>,
  ledger: ShredLedger,
): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new ConfigFault(`${folder} is not empty: a backup gets a folder of its own.`);
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  for (const part of [DATA, KEYS]) mkdirSync(join(half, part), { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: urls.backup });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const migrations = await names(client, 'select name from public.migrations order by timestamp');
    const tables = await names(client, TABLES);
    const about = { format: 1 as const, id: randomUUID(), takenAt: new Date().toISOString(), migrations };
    const data: TableFile[] = [];
    for (const table of tables)
      if (table !== KEY_TABLE) data.push(await write(client, table, join(half, DATA)));
    const keys = [await write(client, KEY_TABLE, join(half, KEYS))];
    await client.query('commit');
    writeWhole(join(half, KEYS, 'destroyed-keys.jsonl'), ledger.read().map(lineOf).join(''));
    writeManifest(join(half, DATA), { ...about, tables: data });
    writeManifest(join(half, KEYS), { ...about, tables: keys });
    rmSync(folder, { recursive: true, force: true });
    renameSync(half, folder);
    sync(dirname(folder));
    const rows = data.reduce((sum, each) => sum + each.rows, 0);
    say(
      `${rows} rows of ${data.length} tables in ${join(folder, DATA)}, ${keys[0]?.rows ?? 0} wrapped keys in ${join(folder, KEYS)}`,
    );
    say(
      'Keep the two apart, and the master key, which is in neither, at a third place. Keep the keys for thirty days.',
    );
  } catch (fault) {
    rmSync(half, { recursive: true, force: true });
    throw fault;
  } finally {
    await client.end();
  }
}

/** All but the list of migrations, which comes with them. */
const TABLES = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'auth') and c.relkind = 'r' and not (n.nspname = 'public' and c.relname = 'migrations') order by 1`;

async function names(client: pg.Client, sql: string): Promise<string[]> {
  return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
}

/** A row a line, as JSON made by the database itself, which alone reads it again: nothing is lost on the way. */
async function write(client: pg.Client, table: string, folder: string): Promise<TableFile> {
  const file = `${table}.jsonl`;
  const hash = createHash('sha256');
  let rows = 0;
  writeFileSync(join(folder, file), '', { mode: 0o600 });
  await client.query(`declare the_rows cursor for select to_jsonb(t)::text as line from ${table} t`);
  for (;;) {
    const batch = await client.query<{ line: string }>(`fetch ${AT_ONCE} from the_rows`);
    if (batch.rows.length === 0) break;
    const lines = batch.rows.map(({ line }) => `${line}\n`).join('');
    hash.update(lines);
    appendFileSync(join(folder, file), lines);
    rows += batch.rows.length;
  }
  await client.query('close the_rows');
  sync(join(folder, file));
  return { table, file, rows, sha256: hash.digest('hex') };
}

const writeManifest = (folder: string, manifest: Manifest): void =>
  writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

function writeWhole(path: string, text: string): void {
  writeFileSync(path, text, { mode: 0o600 });
  sync(path);
}

function sync(path: string): void {
  const at = openSync(path, 'r');
  try {
    fsyncSync(at);
  } finally {
    closeSync(at);
  }
}
