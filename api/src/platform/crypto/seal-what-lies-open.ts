import pg from 'pg';
import type { DatabaseUrls } from '../database/set-up.js';
import type { Codec } from './codec.js';
import { placeOf, sealedColumns, selectSealed, type SealedRow } from './sealed-columns.js';

/** Whether there are columns that may still hold texts from before they were encrypted. */
export async function mayTextsLieOpen(urls: Pick<DatabaseUrls, 'rw'>): Promise<boolean> {
  const client = new pg.Client({ connectionString: urls.rw });
  await client.connect();
  try {
    return (await unvalidated(client)).length > 0;
  } finally {
    await client.end();
  }
}

/**
 * Seals the texts of an older version, once, and lets the database check from then on that no other text lies there.
 * Nothing else ever opens an unsealed text: otherwise whoever writes into the database could put words into somebody's
 * mouth. Gives how many there were.
 */
export async function sealWhatLiesOpen(urls: DatabaseUrls, codec: Codec): Promise<number> {
  const client = new pg.Client({ connectionString: urls.migrator });
  await client.connect();
  try {
    await client.query(`set role ${urls.roles.owner}`);
    const constraints = await unvalidated(client);
    if (constraints.length === 0) return 0;
    let sealed = 0;
    await client.query('begin');
    for (const each of sealedColumns) {
      const { table, column } = each;
      // Also the owner stands below the policies, so they step aside within this transaction.
      await client.query(`alter table public.${table} no force row level security`);
      const { rows } = await client.query<SealedRow>(
        `${selectSealed(each)} and substring(${column} from 1 for 1) = '\\x00'`,
      );
      for (const row of rows) {
        const text: unknown = JSON.parse(row.sealed.subarray(1).toString('utf8'));
        await client.query(`update public.${table} set ${column} = $2 where ctid = $1::tid`, [
          row.ctid,
          await codec.seal(text, placeOf(each, row)),
        ]);
      }
      sealed += rows.length;
      await client.query(`alter table public.${table} force row level security`);
    }
    for (const { table, name } of constraints)
      await client.query(`alter table ${table} validate constraint ${name}`);
    await client.query('commit');
    // The rows as they were are still in the files of the tables until these are written anew.
    if (sealed > 0) for (const { table } of sealedColumns) await client.query(`vacuum full public.${table}`);
    return sealed;
  } finally {
    await client.end();
  }
}

async function unvalidated(client: pg.Client): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `select c.conrelid::regclass::text as table, c.conname as name from pg_constraint c
     where c.contype = 'c' and not c.convalidated and c.conname like '%\\_sealed'`,
  );
  return rows;
}
