import pg from 'pg';
import { progress } from '../command.js';
import { ConfigFault } from '../config.js';
import type { DatabaseUrls } from '../database/set-up.js';
import { linesIn, type TableFile } from './format.js';

const AT_ONCE = 500;

/** A file of a table, and the folder that it lies in. */
export interface Load extends TableFile {
  path: string;
}

/**
 * Puts rows back, as the owner and in one transaction: the policies, triggers and keys between tables step aside, and
 * come back before the end, when every key is checked anew. `last` is in the same transaction.
 */
export async function load(
  urls: DatabaseUrls,
  migrations: readonly string[],
  loads: readonly Load[],
  last: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: urls.migrator });
  await client.connect();
  try {
    await client.query(`set role ${urls.roles.owner}`);
    await client.query('begin');
    const tables = await list(client, TABLES);
    await refuseOthers(client, tables, migrations, loads);
    const keys = await list(client, KEYS_BETWEEN);
    for (const table of tables)
      await client.query(`alter table ${table} no force row level security, disable trigger user`);
    await refuseFilled(client, tables);
    for (const key of keys) await client.query(`alter table ${key.split(' ', 2).join(' drop constraint ')}`);
    for (const each of loads) await put(client, each);
    for (const table of tables) await continueNumbers(client, table);
    await last(client);
    for (const key of keys) {
      const [table, name, ...definition] = key.split(' ');
      await client.query(`alter table ${table} add constraint ${name} ${definition.join(' ')}`);
    }
    for (const table of tables)
      await client.query(`alter table ${table} force row level security, enable trigger user`);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

const TABLES = `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.oid <> 'public.migrations'::regclass order by 1`;
const KEYS_BETWEEN = `select k.conrelid::regclass || ' ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid) as name
  from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.contype = 'f' and n.nspname in ('public', 'auth')`;

async function list(client: pg.Client, sql: string): Promise<string[]> {
  return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
}

async function refuseOthers(
  client: pg.Client,
  tables: string[],
  migrations: readonly string[],
  loads: readonly Load[],
): Promise<void> {
  const ran = await list(client, 'select name from public.migrations order by timestamp');
  if (ran.join() !== migrations.join())
    throw new ConfigFault('The database has another form than the backup: restore into an empty one.');
  const known = new Set(tables.map((table) => (table.includes('.') ? table : `public.${table}`)));
  const stray = loads.filter(({ table }) => !known.has(table));
  const missing = [...known].filter((table) => !loads.some((each) => each.table === table));
  if (stray.length + missing.length > 0)
    throw new ConfigFault('The backup does not hold the tables of its own migrations: nothing was restored.');
}

async function refuseFilled(client: pg.Client, tables: string[]): Promise<void> {
  for (const table of tables) {
    const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
    if (rowCount)
      throw new ConfigFault('The database is not empty: restore into a new one. Nothing was changed.');
  }
}

async function put(client: pg.Client, { table, path, rows }: Load): Promise<void> {
  const columns = await list(
    client,
    `select quote_ident(attname) as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0
       and not attisdropped and attgenerated = '' order by attnum`,
  );
  const tell = progress(table, rows);
  const lines = linesIn(path);
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    await client.query(
      `insert into ${table} (${columns.join(', ')}) overriding system value
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [`[${lines.slice(from, from + AT_ONCE).join(',')}]`],
    );
    tell(Math.min(rows, from + AT_ONCE));
  }
}

/** Rows that the database numbers itself go on after the highest number that came back. */
async function continueNumbers(client: pg.Client, table: string): Promise<void> {
  const columns = await list(
    client,
    `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attidentity <> ''`,
  );
  for (const column of columns)
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', '${column}'), coalesce(max(${column}), 1), max(${column}) is not null) from ${table}`,
    );
}
