import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfTemplate } from '../../../test/database.js';
import { keySettings } from '../../../test/keys.js';
import { write } from '../../../test/people.js';
import { startProduct, type Product } from '../../../test/product.js';
import { anExercise, saved, submit, type Setting } from '../../../test/reflecting.js';
import { Client } from '../../../test/client.js';
import { makeApp } from '../../app.js';
import { readConfig, type Config } from '../config.js';
import { KeyRing } from '../crypto/key-ring.js';
import { ofPerson } from '../crypto/place.js';
import { ShredLedger } from '../crypto/shred-ledger.js';
import { databaseUrls } from '../database/set-up.js';
import { readBackup, restoreBackup } from './restore-backup.js';
import { takeBackup } from './take-backup.js';

let product: Product;
let setting: Setting;
let taken: string;
const folder = mkdtempSync(join(tmpdir(), 'tweespraak-backup-'));
const ledger = join(folder, 'ledger.jsonl');
const config = (more: Record<string, string> = {}): Config =>
  readConfig({
    ...keySettings(),
    NODE_ENV: 'test',
    DEMO: 'off',
    LOG_LEVEL: 'silent',
    WEB_DIR: '/nowhere',
    SHRED_LEDGER: ledger,
    ...more,
  });

beforeAll(async () => {
  product = await startProduct({ SHRED_LEDGER: ledger });
  setting = await anExercise(product, { line: 'Neem er de tijd voor.' });
  await write(setting.a, setting.assignment, 'Van Anna');
  await write(setting.b, setting.assignment, 'Van Bram, met een emoji 🌱 en "aanhalingstekens"');
  taken = join(folder, 'taken');
  await takeBackup(taken, product.database.urls, new ShredLedger(ledger));
});
afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** An empty database on the same server. */
async function anEmptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const copy = await copyOfTemplate();
  const name = `e_${randomBytes(6).toString('hex')}`;
  const url = copy.url.replace(/\/[^/]*$/, `/${name}`);
  await copy.look(`create database ${name}`);
  return {
    url,
    drop: async () => {
      await copy.look(`drop database ${name} with (force)`);
      await copy.drop();
    },
  };
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

const urlsOf = (url: string) => databaseUrls(url, { pool: 2, rolePrefix: 'test' });

async function restore(url: string, from = taken, settings = config()): Promise<void> {
  const read = await readBackup(from, settings, 'none');
  await restoreBackup(read, settings, url, urlsOf(url));
}

/** All that a database holds, but for what a restore is to change. */
async function contentOf(url: string): Promise<Record<string, unknown>> {
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

const catalogue = `
  select c.relname || ' ' || c.relrowsecurity || c.relforcerowsecurity as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'r'
  union all select conrelid::regclass::text || conname || convalidated || pg_get_constraintdef(oid) from pg_constraint where contype in ('f', 'c')
    and connamespace in ('public'::regnamespace, 'auth'::regnamespace)
  union all select tgname || ' ' || tgenabled::text || tgrelid::regclass::text from pg_trigger where not tgisinternal
  union all select polname || polrelid::regclass::text from pg_policy order by 1`;

describe('a backup', () => {
  it('holds every table, the keys apart, and neither the master key nor a word of what was written', () => {
    const [data, keys] = [readdirSync(join(taken, 'data')), readdirSync(join(taken, 'keys'))];
    expect(data).toContain('public.answers.jsonl');
    expect(data).not.toContain('auth.data_keys.jsonl');
    expect(keys.sort()).toEqual(['auth.data_keys.jsonl', 'destroyed-keys.jsonl', 'manifest.json']);
    const all = [
      ...data.map((file) => join(taken, 'data', file)),
      ...keys.map((file) => join(taken, 'keys', file)),
    ];
    const text = all.map((file) => readFileSync(file, 'utf8')).join();
    const master = Buffer.from(keySettings().MASTER_KEY, 'base64');
    for (const secret of [
      'Van Anna',
      'Neem er de tijd',
      Buffer.from('Van Anna').toString('hex'),
      master.toString('hex'),
      master.toString('base64'),
    ])
      expect(text).not.toContain(secret);
    for (const file of all) expect(statSync(file).mode & 0o077, file).toBe(0);
  });

  it('gets a folder of its own, and leaves none that is half', async () => {
    await expect(takeBackup(taken, product.database.urls, new ShredLedger(ledger))).rejects.toThrow(
      'is not empty',
    );
    const broken = join(folder, 'broken');
    await expect(
      takeBackup(broken, { backup: product.database.urls.rw }, new ShredLedger(ledger)),
    ).rejects.toThrow();
    expect([existsSync(broken), existsSync(`${broken}.half`)]).toEqual([false, false]);
  });

  it('comes back whole: every row, every rule of the database, and people who sign in anew and read on', async () => {
    const { url, drop } = await anEmptyDatabase();
    await restore(url);
    expect(await contentOf(url)).toEqual(await contentOf(product.database.url));
    expect(await ask(url, catalogue)).toEqual(await ask(product.database.url, catalogue));
    expect(await ask(url, 'select 1 from auth.sessions where revoked_at is null')).toEqual([]);

    const app = await makeApp(config({ PORT: '0' }), urlsOf(url));
    await app.listen(0, '127.0.0.1');
    const client = Object.assign(new Client(await app.getUrl()), {
      cookie: setting.b.cookie,
      csrf: setting.b.csrf,
    });
    expect((await client.get(`/homework/${setting.assignment}`)).status).toBe(401);
    await ask(url, 'update auth.sessions set revoked_at = null');
    expect(await saved(client, setting.assignment)).toMatchObject({
      body: { text: 'Van Bram, met een emoji 🌱 en "aanhalingstekens"' },
    });
    // Rows that the database numbers itself go on after those that came back.
    await submit(client, setting.assignment);
    await app.close();
    await drop();
  });

  it('does not bring back who was erased since: the ledger is replayed', async () => {
    const later = await anExercise(product);
    await write(later.a, later.assignment, 'Wat weg moet');
    await write(later.b, later.assignment, 'Wat blijft');
    const before = join(folder, 'before');
    await takeBackup(before, product.database.urls, new ShredLedger(ledger));
    const [row] = await product.database.look<{ id: string; practiceId: string }>(
      `select id, practice_id as "practiceId" from partners where couple_id = $1 and side = 'a'`,
      [later.id],
    );
    await product.app.get(KeyRing).destroy(ofPerson(row!.practiceId, row!.id));

    const { url, drop } = await anEmptyDatabase();
    await restore(url, before);
    const keys = await ask(
      url,
      `select wrapped, destroyed_at is not null as gone from auth.data_keys where owner_id = '${row!.id}'`,
    );
    expect(keys).toEqual([{ wrapped: null, gone: true }]);
    const app = await makeApp(config({ PORT: '0' }), urlsOf(url));
    await app.listen(0, '127.0.0.1');
    await ask(url, 'update auth.sessions set revoked_at = null');
    const as = ({ cookie, csrf }: Client) => Object.assign(new Client(''), { cookie, csrf });
    const at = await app.getUrl();
    const [a, b] = [later.a, later.b].map((each) => Object.assign(as(each), { url: at })) as [Client, Client];
    expect(await saved(a, later.assignment)).toMatchObject({ body: null });
    expect(await saved(b, later.assignment)).toMatchObject({ body: { text: 'Wat blijft' } });
    await app.close();
    await drop();

    // The control: without the ledger the key would be back.
    const without = await anEmptyDatabase();
    await restore(without.url, before, config({ SHRED_LEDGER: join(folder, 'no-ledger.jsonl') }));
    expect(
      await ask(
        without.url,
        `select 1 from auth.data_keys where owner_id = '${row!.id}' and wrapped is not null`,
      ),
    ).toHaveLength(1);
    await without.drop();
    await expect(
      readBackup(before, config({ SHRED_LEDGER: join(folder, 'nowhere.jsonl') }), 'ledger'),
    ).rejects.toThrow(/The ledger of destroyed keys is not in/);
  });
});

describe('a restore is refused, and changes nothing,', () => {
  async function expectRefused(line: RegExp, from: string, settings = config()): Promise<void> {
    const { url, drop } = await anEmptyDatabase();
    await expect(restore(url, from, settings)).rejects.toThrow(line);
    expect(await ask(url, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
    await drop();
  }

  it('with another master key', () =>
    expectRefused(
      /does not open the keys of this backup/,
      taken,
      config({ MASTER_KEY: randomBytes(32).toString('hex') }),
    ));

  it('when a file is not as it was', async () => {
    const from = join(folder, 'changed');
    await takeBackup(from, product.database.urls, new ShredLedger(ledger));
    appendFileSync(join(from, 'data', 'public.answers.jsonl'), '{}\n');
    await expectRefused(/public\.answers\.jsonl is not as it was/, from);
  });

  it('when data and keys are of two backups, or one of them is missing', async () => {
    const from = join(folder, 'mixed');
    await takeBackup(from, product.database.urls, new ShredLedger(ledger));
    rmSync(join(from, 'keys'), { recursive: true });
    await expectRefused(/There is no backup that can be read/, from);
    cpSync(join(taken, 'keys'), join(from, 'keys'), { recursive: true });
    await expectRefused(/two different backups/, from);
  });

  it('from a newer version', async () => {
    const from = join(folder, 'newer');
    await takeBackup(from, product.database.urls, new ShredLedger(ledger));
    const file = join(from, 'data', 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, migrations: [...manifest.migrations, 'Tomorrow'] }));
    await expectRefused(/of a newer version/, from);
  });

  it('into a database that is in use', async () => {
    const before = await contentOf(product.database.url);
    await expect(restore(product.database.url)).rejects.toThrow('The database is not empty');
    expect(await contentOf(product.database.url)).toEqual(before);
  });

  it('all of it, when one row does not fit: nothing of the others stays', async () => {
    const from = join(folder, 'unfitting');
    await takeBackup(from, product.database.urls, new ShredLedger(ledger));
    const [data, file] = [
      join(from, 'data', 'manifest.json'),
      join(from, 'data', 'public.shared_answers.jsonl'),
    ];
    const manifest = JSON.parse(readFileSync(data, 'utf8'));
    const stray = JSON.stringify({
      release_id: randomUUID(),
      partner_id: randomUUID(),
      prompt_key: 'x',
      practice_id: randomUUID(),
      couple_id: randomUUID(),
      body: '\\x01',
    });
    writeFileSync(file, `${stray}\n`);
    const table = manifest.tables.find((each: { table: string }) => each.table === 'public.shared_answers');
    Object.assign(table, { rows: 1, sha256: createHash('sha256').update(`${stray}\n`).digest('hex') });
    writeFileSync(data, JSON.stringify(manifest));
    const { url, drop } = await anEmptyDatabase();
    await expect(restore(url, from)).rejects.toThrow(/foreign key/);
    expect(await ask(url, 'select 1 from couples')).toEqual([]);
    // And the same database takes a sound one afterwards.
    await restore(url);
    expect((await ask(url, 'select 1 from couples')).length).toBeGreaterThan(0);
    await drop();
  });
});
