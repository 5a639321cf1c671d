import pg from 'pg';
import { progress, say } from '../command.js';
import type { DatabaseUrls } from '../database/set-up.js';
import { ERASED } from './key-ring.js';
import type { MasterKeys } from './master-keys.js';
import { bytesOfOwner } from './place.js';
import type { KeysInHand } from './prepare.js';
import { placeOf, sealedColumns, selectSealed, type SealedRow } from './sealed-columns.js';

const AT_ONCE = 500;
/** More of them than this say nothing that the first ones do not. */
const NAMED = 20;

export interface Verified {
  keys: number;
  destroyed: number;
  texts: number;
  erased: number;
  /** What does not open, by table and row, never by what is in it. */
  faults: string[];
}

/** Opens every key and every text, and says which do not open. Reads only. */
export async function verify(
  { keys, codec }: KeysInHand,
  urls: Pick<DatabaseUrls, 'backup'>,
  masters: MasterKeys,
): Promise<Verified> {
  const found: Verified = { keys: 0, destroyed: 0, texts: 0, erased: 0, faults: [] };
  for (let after: string | null = null; ;) {
    const batch = await keys.all(after, AT_ONCE);
    for (const { keyId, wrapped, master, ...owner } of batch) {
      found.keys++;
      if (wrapped === null) found.destroyed++;
      else
        await masters
          .unwrap(wrapped, master, bytesOfOwner(owner, keyId))
          .catch(() => found.faults.push(`key ${keyId} of a ${owner.kind}`));
    }
    after = batch.at(-1)?.keyId ?? null;
    if (after === null) break;
  }
  await eachText(urls.backup, async (table, text) => {
    found.texts++;
    const opened = await codec.open(text.sealed, text.place).catch(() => null);
    if (opened === null) found.faults.push(`${table} ${text.place.row}`);
    else if (opened === ERASED) found.erased++;
  });
  return found;
}

export function tell({ keys, destroyed, texts, erased, faults }: Verified): void {
  for (const fault of faults.slice(0, NAMED)) say(`does not open: ${fault}`);
  if (faults.length > NAMED) say(`… and ${faults.length - NAMED} more`);
  say(
    `${keys} keys (${destroyed} destroyed) and ${texts} texts (${erased} erased): ${faults.length} do not open`,
  );
}

async function eachText(
  url: string,
  look: (table: string, text: { sealed: Buffer; place: ReturnType<typeof placeOf> }) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    for (const column of sealedColumns) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from public.${column.table} where ${column.column} is not null`,
      );
      const tellOf = progress(`texts of ${column.table}`, rows[0]?.count ?? 0);
      await client.query(`declare texts cursor for ${selectSealed(column)}`);
      for (let done = 0; ;) {
        const batch = await client.query<SealedRow>(`fetch ${AT_ONCE} from texts`);
        for (const row of batch.rows)
          await look(column.table, { sealed: row.sealed, place: placeOf(column, row) });
        tellOf((done += batch.rows.length));
        if (batch.rows.length === 0) break;
      }
      await client.query('close texts');
    }
    await client.query('commit');
  } finally {
    await client.end();
  }
}
