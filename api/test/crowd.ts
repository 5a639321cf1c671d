import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { newToken, SessionsRepository } from '../src/identity/index.js';
import { Database } from '../src/platform/database/database.js';
import type { Product } from './product.js';

export interface Caller {
  account: string;
  couple: string;
  token: string;
}

/** Therapists with one couple each, all of different practices, in sessions of their own. */
export async function aCrowd(product: Product, size: number): Promise<Caller[]> {
  const all = Array.from({ length: size }, () => ({ account: randomUUID(), couple: randomUUID() }));
  const rows = all.map(({ account, couple }) => ({ practice: randomUUID(), account, couple }));
  const [json, at] = [JSON.stringify(rows), '2026-01-05T12:00:00Z'];
  const from = 'from jsonb_to_recordset($1) w (practice uuid, account uuid, couple uuid)';
  const dated = [json, at];
  const { look } = product.database;
  await look(`insert into practices (id, name, created_at) select practice, 'P', $2 ${from}`, dated);
  await look(
    `insert into accounts (id, practice_id, kind, sign_in_name, name, language, created_at)
     select account, practice, 'professional', account, 'T', 'nl', $2 ${from}`,
    dated,
  );
  await look(`insert into members select account, practice, '{therapist}' ${from}`, [json]);
  await look(`insert into couples select couple, practice, 'Europe/Amsterdam', $2 ${from}`, dated);
  await look(`insert into couple_files select couple, practice, 'K' ${from}`, [json]);
  await look(
    `insert into couple_access (couple_id, practice_id, account_id, since) select couple, practice, account, $2 ${from}`,
    dated,
  );
  const sessions = product.app.get(SessionsRepository);
  return Promise.all(
    all.map(async (one) => ({ ...one, token: await sessions.open(one.account, 'passkey') })),
  );
}

/** How many of `times` questions of the crowd, 40 at once, were answered as to somebody else. */
export async function countBleeds(product: Product, crowd: Caller[], times: number): Promise<number> {
  const database = product.app.get(Database);
  return countWrong(crowd, times, async ({ token, account, couple }, index) => {
    // Some have no session any more, and some fail halfway: what they leave behind is nobody's either.
    if (index % 7 === 0) return (await seenBy(database, newToken())) !== 'null ';
    if (index % 11 === 0)
      await database.inSession(token, async () => database.rows('select 1 / 0')).catch(() => undefined);
    return (await seenBy(database, token)) !== `${account} ${couple}`;
  });
}

/** The same with a setting that outlives its transaction: what the product must not do. */
export async function countBleedsOfSessionSettings(
  product: Product,
  crowd: Caller[],
  times: number,
): Promise<number> {
  const pool = new pg.Pool({ connectionString: product.database.urls.rw, max: 4 });
  try {
    return await countWrong(crowd, times, async ({ token, account }) => {
      await pool.query(`select set_config('app.sid', $1, false)`, [token]);
      const { rows } = await pool.query<{ me: string }>('select app.my_account() as me');
      return rows[0]?.me !== account;
    });
  } finally {
    await pool.end();
  }
}

function seenBy(database: Database, token: string): Promise<string> {
  return database.inSession(token, async () => {
    const [one] = await database.rows<{ me: string | null }>('select app.my_account() as me');
    await new Promise(setImmediate);
    const couples = await database.rows<{ id: string }>('select couple_id as id from couple_files');
    return `${one?.me ?? null} ${couples.map(({ id }) => id).join(' ')}`;
  });
}

async function countWrong(
  crowd: Caller[],
  times: number,
  isWrong: (caller: Caller, index: number) => Promise<boolean>,
): Promise<number> {
  let [asked, wrong] = [0, 0];
  const askOn = async (): Promise<void> => {
    while (asked < times) {
      const index = asked++;
      const caller = crowd[index % crowd.length];
      if (caller && (await isWrong(caller, index))) wrong++;
    }
  };
  await Promise.all(Array.from({ length: 40 }, askOn));
  return wrong;
}
