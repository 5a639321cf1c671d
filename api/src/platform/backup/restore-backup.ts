import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import * as z from 'zod';
import { say } from '../command.js';
import { ConfigFault, type Config } from '../config.js';
import { masterKeysOf } from '../crypto/master-key-file.js';
import { WrongMasterKey, type MasterKeys } from '../crypto/master-keys.js';
import { bytesOfOwner } from '../crypto/place.js';
import { prepareKeys } from '../crypto/prepare.js';
import { linesOf, ShredLedger, type DestroyedKey } from '../crypto/shred-ledger.js';
import { migrate, migrationNames } from '../database/migrate.js';
import type { DatabaseUrls } from '../database/set-up.js';
import { DATA, KEYS, linesIn, readPart, type Manifest } from './format.js';
import { load, type Load } from './load.js';

const wrappedKey = z.object({
  id: z.uuid(),
  practice_id: z.uuid(),
  owner_kind: z.enum(['person', 'couple', 'practice']),
  owner_id: z.uuid(),
  wrapped: z.string().nullable(),
  master: z.string(),
});

/** Everything about a backup that can be known before a database is reached. */
export interface Readable {
  data: Manifest;
  loads: Load[];
  destroyed: DestroyedKey[];
  masters: MasterKeys;
}

/**
 * Looks the backup over: whole, of a form that this version knows, with the master key that wrapped its keys, and with
 * the ledger of what was destroyed since. Nothing is written.
 */
export async function readBackup(
  folder: string,
  config: Config,
  laterErasures: 'ledger' | 'none',
): Promise<Readable> {
  const [data, keys] = [readPart(join(folder, DATA)), readPart(join(folder, KEYS))];
  if (data.id !== keys.id) throw new ConfigFault('The data and the keys are of two different backups.');
  const known = migrationNames();
  if (!data.migrations.every((name) => known.includes(name)))
    throw new ConfigFault('The backup is of a newer version than this one.');
  if (!existsSync(config.keys.ledger) && laterErasures === 'ledger')
    throw new ConfigFault(
      `The ledger of destroyed keys is not in ${config.keys.ledger}: put it there, or say --no-later-erasures if nobody was erased since the backup.`,
    );
  const inBackup = join(folder, KEYS, 'destroyed-keys.jsonl');
  const destroyed = [
    ...linesOf(readFileSync(inBackup, 'utf8'), inBackup),
    ...new ShredLedger(config.keys.ledger).read(),
  ];
  const masters = masterKeysOf(config.keys);
  const loads = [...paths(data, join(folder, DATA)), ...paths(keys, join(folder, KEYS))];
  for (const each of paths(keys, join(folder, KEYS))) await refuseWrongKey(each.path, masters);
  return { data, loads, destroyed, masters };
}

/** Puts a backup into an empty database, all of it or nothing, and brings that to the newest form. */
export async function restoreBackup(
  { data, loads, destroyed, masters }: Readable,
  config: Config,
  setUpUrl: string,
  urls: DatabaseUrls,
): Promise<void> {
  if (await holdsAPractice(setUpUrl, urls))
    throw new ConfigFault('The database is not empty: restore into a new one. Nothing was changed.');
  await migrate(setUpUrl, urls, data.migrations);
  await load(urls, data.migrations, loads, async (client) => {
    for (const { keyId, at } of destroyed)
      await client.query(
        'update auth.data_keys set wrapped = null, destroyed_at = $2 where id = $1 and destroyed_at is null',
        [keyId, at],
      );
    // A session that was ended since would live again.
    await client.query('update auth.sessions set revoked_at = now() where revoked_at is null');
  });
  new ShredLedger(config.keys.ledger).note(destroyed);
  await migrate(setUpUrl, urls);
  await prepareKeys(config, urls, masters, say);
  const rows = loads.reduce((sum, each) => sum + each.rows, 0);
  say(
    `${rows} rows are back as they were on ${data.takenAt}; ${destroyed.length} destroyed keys stay destroyed`,
  );
  say('Everybody signs in anew.');
}

async function holdsAPractice(setUpUrl: string, urls: DatabaseUrls): Promise<boolean> {
  const known = await ask(
    setUpUrl,
    `select 1 from pg_tables where schemaname = 'public' and tablename = 'practices'`,
  );
  // Tables that this login cannot look into are somebody's.
  return known > 0 && (await ask(urls.auth, 'select 1 from practices limit 1').catch(() => 1)) > 0;
}

async function ask(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

const paths = ({ tables }: Manifest, folder: string): Load[] =>
  tables.map((each) => ({ ...each, path: join(folder, each.file) }));

async function refuseWrongKey(path: string, masters: MasterKeys): Promise<void> {
  for (const line of linesIn(path)) {
    const key = wrappedKey.parse(JSON.parse(line));
    if (key.wrapped === null) continue;
    const owner = { kind: key.owner_kind, id: key.owner_id, practiceId: key.practice_id };
    try {
      await masters.unwrap(Buffer.from(key.wrapped.slice(2), 'hex'), key.master, bytesOfOwner(owner, key.id));
    } catch (fault) {
      if (!(fault instanceof WrongMasterKey)) throw fault;
      throw new ConfigFault(
        `The master key from ${masters.from} does not open the keys of this backup. Give the one of then; nothing was changed.`,
      );
    }
  }
}
