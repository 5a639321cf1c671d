import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import pg from 'pg';
import { ConfigFault, type Config } from '../config.js';
import { setUpRoles, type DatabaseUrls } from '../database/set-up.js';
import { CannotOpen, open, seal } from './envelope.js';
import { makeMasterKeyFile, masterKeysOf } from './master-key-file.js';
import { WrongMasterKey, type MasterKeys } from './master-keys.js';
import { bytesOfOwner, type KeyOwner } from './place.js';

interface Sample extends KeyOwner {
  keyId: string;
  wrapped: Buffer;
  master: string;
}

/**
 * The master keys, once they have opened keys of this database; before a migration or anything else is written. A
 * first key is made only beside data that nothing was sealed in yet.
 */
export async function openMasterKeys(
  { keys, migrate }: Config,
  setUpUrl: string,
  urls: DatabaseUrls,
): Promise<MasterKeys> {
  refuseBrokenCipher();
  const samples = await samplesIn(setUpUrl, urls, migrate);
  const isMissing = keys.given === undefined && !existsSync(keys.file);
  if (isMissing && samples.length > 0)
    throw new ConfigFault(
      `The master key is missing: the texts of this database were sealed with one, and ${keys.file} is not there. Put it back; nothing was changed.`,
    );
  if (isMissing && keys.ownFile) {
    mkdirSync(dirname(keys.file), { recursive: true });
    makeMasterKeyFile(keys.file);
  }
  const masters = masterKeysOf(keys);
  for (const sample of samples) await refuseWrong(masters, sample);
  return masters;
}

async function refuseWrong(masters: MasterKeys, { wrapped, master, keyId, ...owner }: Sample): Promise<void> {
  try {
    await masters.unwrap(wrapped, master, bytesOfOwner(owner, keyId));
  } catch (fault) {
    if (!(fault instanceof WrongMasterKey)) throw fault;
    throw new ConfigFault(
      `The master key from ${masters.from} is not the one that this database was sealed with. Give that one; nothing was changed.`,
    );
  }
}

/** A few keys of each master key in use; none in a database that has no keys yet. */
async function samplesIn(setUpUrl: string, urls: DatabaseUrls, mayAlter: boolean): Promise<Sample[]> {
  if (mayAlter) {
    if (!(await hasKeyTable(setUpUrl))) return [];
    // After another set-up password the logins are behind; the roles alone are brought up to it.
    return readSamples(urls.auth).catch(async () => {
      await setUpRoles(setUpUrl, urls.roles);
      return readSamples(urls.auth);
    });
  }
  return (await hasKeyTable(urls.auth)) ? readSamples(urls.auth) : [];
}

const hasKeyTable = (url: string): Promise<boolean> =>
  ask(
    url,
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'auth' and c.relname = 'data_keys'`,
  ).then((rows) => rows.length > 0);

const readSamples = (url: string): Promise<Sample[]> =>
  ask<Sample>(
    url,
    `select id as "keyId", practice_id as "practiceId", owner_kind as kind, owner_id as id, wrapped, master from (
       select k.*, row_number() over (partition by master order by made_at desc) as nth
       from auth.data_keys k where destroyed_at is null) each where nth <= 5`,
  );

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A cipher that does not open what it sealed, or opens what was changed, must seal nothing. */
export function refuseBrokenCipher(): void {
  const key = { id: randomUUID(), secret: createSecretKey(randomBytes(32)) };
  const [text, place] = [randomBytes(300), Buffer.from('self-test')];
  const sealed = seal(text, key, place);
  const isWhole = open(sealed, key, place).equals(text) && !sealed.includes(text.subarray(0, 16));
  sealed[sealed.length - 20] = (sealed[sealed.length - 20] ?? 0) ^ 1;
  if (!isWhole || opens(() => open(sealed, key, place)))
    throw new ConfigFault('The self-test of the encryption failed: this runtime cannot seal texts.');
}

function opens(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch (fault) {
    if (fault instanceof CannotOpen) return false;
    throw fault;
  }
}
