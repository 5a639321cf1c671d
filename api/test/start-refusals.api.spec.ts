import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { migrate } from '../src/platform/database/migrate.js';
import { databaseUrls } from '../src/platform/database/set-up.js';
import { layGround, settingsOn } from './crash/ground.js';
import { aDurableServer, aFolder, startProcess } from './processes.js';

// Each of these starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000 });

type Server = Awaited<ReturnType<typeof aDurableServer>>;

/** What is in a database and which roles there are: what a start that is refused must leave as it was. */
async function lookAt(url: string): Promise<string[]> {
  const rows = await ask<{ what: string }>(
    url,
    `select n.nspname || '.' || c.relname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
     union all select 'role ' || rolname || coalesce(rolpassword, '') from pg_authid
     union all select 'setting ' || setconfig::text from pg_db_role_setting
     order by 1`,
  );
  return rows.map(({ what }) => what);
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the product and expects one line, exit code 1, and everything as it was. */
async function expectRefusal(url: string, settings: Record<string, string>, line: RegExp): Promise<void> {
  const before = await lookAt(url);
  const started = startProcess({ DATABASE_URL: url, ...settings });
  expect(await started.ended).toEqual({ code: 1, signal: null });
  expect(started.complained()).toEqual([expect.stringMatching(line)]);
  expect(started.said().join()).not.toContain('ready');
  expect(await lookAt(url)).toEqual(before);
}

describe('a start', () => {
  /** The logins of all databases that are copies of one that was migrated. */
  const migrated = { DATABASE_ROLE_PREFIX: 'migrated' };
  let server: Server;
  beforeAll(async () => {
    server = await aDurableServer();
    const url = await aDatabase('migrated');
    await migrate(url, databaseUrls(url, { pool: 2 }));
  });
  afterAll(() => server.clear());

  /** A database of its own: empty, or a copy. */
  async function aDatabase(name: string, of = 'template1'): Promise<string> {
    await ask(server.url, `create database ${name} template ${of}`);
    return server.url.replace(/\/tweespraak$/, `/${name}`);
  }

  /** Says from now on whether the server waits until the disk has what it acknowledges. */
  async function setFsync(to: 'on' | 'off'): Promise<void> {
    await ask(server.url, `alter system set fsync = ${to}`);
    await ask(server.url, 'select pg_reload_conf()');
    await vi.waitFor(
      async () => expect(await ask(server.url, 'show fsync')).toEqual([{ fsync: to }]),
      10_000,
    );
  }

  it('is refused while fsync is off, before anything is made', async () => {
    await setFsync('off');
    await expectRefusal(server.url, {}, /may lose what it acknowledged: set fsync to on/);
    await expectRefusal(server.url, { MIGRATE: 'off' }, /cannot be reached/);
    await setFsync('on');
  });

  it('is refused where the database acknowledges before it keeps', async () => {
    const url = await aDatabase('hasty');
    await ask(server.url, 'alter database hasty set synchronous_commit = off');
    await expectRefusal(url, {}, /set synchronous_commit to on/);
  });

  it('is refused where the service login alone acknowledges before it keeps', async () => {
    const url = await aDatabase('hasty_login', 'migrated');
    await ask(url, 'alter role migrated_rw set synchronous_commit = off');
    await expectRefusal(url, migrated, /set synchronous_commit to on/);
    await expectRefusal(url, { ...migrated, MIGRATE: 'off' }, /set synchronous_commit to on/);
    await ask(url, 'alter role migrated_rw reset synchronous_commit');
  });

  it('is refused to a login that row-level security does not hold, also through another role', async () => {
    const url = await aDatabase('mighty', 'migrated');
    await ask(url, 'alter role migrated_rw bypassrls');
    await expectRefusal(url, migrated, /bypasses row-level security/);
    await expectRefusal(url, { ...migrated, MIGRATE: 'off' }, /bypasses row-level security/);
    await ask(
      url,
      'alter role migrated_rw nobypassrls; create role chief bypassrls; grant chief to migrated_auth',
    );
    await expectRefusal(url, migrated, /bypasses row-level security/);
    await ask(url, 'revoke chief from migrated_auth; drop role chief');
  });

  it('is refused while migrations are pending and it may not run them', async () => {
    const url = await aDatabase('behind', 'migrated');
    const asItIs = { ...migrated, MIGRATE: 'off' };
    await ask(url, `delete from migrations where name = (select max(name) from migrations)`);
    await expectRefusal(url, asItIs, /misses migrations/);
    await ask(url, `drop schema public cascade; create schema public`);
    await expectRefusal(url, asItIs, /misses migrations/);
  });

  it('is refused to the demo in production, before there is even a folder for data', async () => {
    const folder = join(aFolder(), 'data');
    const started = startProcess({ NODE_ENV: 'production', DEMO: 'on', DATA_DIR: folder });
    expect(await started.ended).toEqual({ code: 1, signal: null });
    expect(started.complained()).toEqual([
      expect.stringContaining('Demo mode does not run with NODE_ENV=production'),
    ]);
    expect(existsSync(folder)).toBe(false);
  });

  it('is refused without the master key that the texts were sealed with, and with another one', async () => {
    const url = await aDatabase('sealed', 'migrated');
    // The key lies beside the data.
    const keysIn = (data: string) => ({ ...migrated, DATA_DIR: data, MASTER_KEY: '', SHRED_LEDGER: '' });
    const [folder, elsewhere] = [aFolder(), aFolder()];
    await layGround({ ...settingsOn(url, folder), ...keysIn(folder) }, 1);
    await expectRefusal(url, keysIn(elsewhere), /master key is missing/);

    const unsealed = startProcess({
      DATABASE_URL: await aDatabase('unsealed', 'migrated'),
      ...keysIn(elsewhere),
    });
    await unsealed.ready;
    unsealed.child.kill('SIGTERM');
    await unsealed.ended;
    await expectRefusal(url, keysIn(elsewhere), /is not the one that this database was sealed with/);

    const sound = startProcess({ DATABASE_URL: url, ...keysIn(folder) });
    const address = await sound.ready;
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200);
    // As after a restore of somebody else's database below a product that runs.
    await ask(url, `update auth.data_keys set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)`);
    const behind = await fetch(`${address}/api/health/ready`);
    expect(behind.status).toBe(503);
    expect(await behind.text()).not.toMatch(/key/i);
    sound.child.kill('SIGTERM');
    expect(await sound.ended).toEqual({ code: 0, signal: null });
  });

  it('goes well on the same server when nothing of this is wrong, and ends with 0 when told to', async () => {
    const url = await aDatabase('sound');
    const started = startProcess({ DATABASE_URL: url });
    const address = await started.ready;
    expect((await fetch(`${address}/api/health/ready`)).status).toBe(200);

    // A database put back as it was before the last migration is not served, and nobody is told why.
    await ask(url, `delete from migrations where name = (select max(name) from migrations)`);
    const behind = await fetch(`${address}/api/health/ready`);
    expect(behind.status).toBe(503);
    expect(Number(behind.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await behind.text()).not.toMatch(/migration/i);
    expect((await fetch(`${address}/api/health/live`)).status).toBe(200);

    started.child.kill('SIGTERM');
    expect(await started.ended).toEqual({ code: 0, signal: null });
    expect(started.complained()).toEqual([]);
  });
});
