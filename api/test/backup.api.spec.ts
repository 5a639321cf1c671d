import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../src/app.js';
import { readBackup } from '../src/platform/backup/restore-backup.js';
import { takeBackup } from '../src/platform/backup/take-backup.js';
import { ShredLedger } from '../src/platform/crypto/shred-ledger.js';
import { aBackup, anEmptyDatabase, ask, catalogue, contentOf, urlsOf, type BackedUp } from './backups.js';
import { Client } from './client.js';
import { keySettings } from './settings.js';
import { PASSWORD, write } from './people.js';
import { anExercise, saved, submit } from './reflecting.js';

let all: BackedUp;
beforeAll(async () => void (all = await aBackup()));
afterAll(() => all.clear());

describe('a backup', () => {
  it('holds every table, the keys apart, and neither the master key nor a word of what was written', () => {
    const [data, keys] = [readdirSync(join(all.taken, 'data')), readdirSync(join(all.taken, 'keys'))];
    expect(data).toContain('public.answers.jsonl');
    expect(data).not.toContain('auth.data_keys.jsonl');
    expect(keys.sort()).toEqual(['auth.data_keys.jsonl', 'destroyed-keys.jsonl', 'manifest.json']);
    const files = [
      ...data.map((file) => join(all.taken, 'data', file)),
      ...keys.map((file) => join(all.taken, 'keys', file)),
    ];
    const text = files.map((file) => readFileSync(file, 'utf8')).join();
    const master = Buffer.from(keySettings().MASTER_KEY, 'base64');
    for (const secret of [
      'Van Anna',
      'Neem er de tijd',
      Buffer.from('Van Anna').toString('hex'),
      master.toString('hex'),
      master.toString('base64'),
    ])
      expect(text).not.toContain(secret);
    for (const file of files) expect(statSync(file).mode & 0o077, file).toBe(0);
  });

  it('gets a folder of its own, and leaves none that is half', async () => {
    await expect(all.take('taken')).rejects.toThrow('is not empty');
    const broken = join(all.folder, 'broken');
    await expect(
      takeBackup(broken, { backup: all.product.database.urls.rw }, new ShredLedger(all.ledger)),
    ).rejects.toThrow();
    expect([existsSync(broken), existsSync(`${broken}.half`)]).toEqual([false, false]);
  });

  it('comes back whole: every row, every rule of the database, and people who sign in anew and read on', async () => {
    const { url, drop } = await anEmptyDatabase();
    await all.restore(url);
    expect(await contentOf(url)).toEqual(await contentOf(all.product.database.url));
    expect(await ask(url, catalogue)).toEqual(await ask(all.product.database.url, catalogue));
    expect(await ask(url, 'select 1 from auth.sessions where revoked_at is null')).toEqual([]);

    const app = await makeApp(all.config({ PORT: '0' }), urlsOf(url));
    await app.listen(0, '127.0.0.1');
    const client = Object.assign(new Client(await app.getUrl()), {
      cookie: all.setting.b.cookie,
      csrf: all.setting.b.csrf,
    });
    expect((await client.get(`/homework/${all.setting.assignment}`)).status).toBe(401);
    await ask(url, 'update auth.sessions set revoked_at = null');
    expect(await saved(client, all.setting.assignment)).toMatchObject({
      body: { text: 'Van Bram, met een emoji 🌱 en "aanhalingstekens"' },
    });
    // Rows that the database numbers itself go on after those that came back.
    await submit(client, all.setting.assignment);
    await app.close();
    await drop();
  });

  it('does not bring back who was erased since, by text, name, mail or way in: the ledger is replayed', async () => {
    const later = await anExercise(all.product);
    const silent = await anExercise(all.product);
    await write(later.a, later.assignment, 'Wat weg moet');
    await write(later.b, later.assignment, 'Wat blijft');
    const known = { name: 'Annelies Vertrekt', mail: 'annelies@example.org' };
    for (const { a } of [later, silent]) expect((await a.put('/me/profile', known)).status).toBe(204);
    const before = await all.take('before');
    for (const { therapist, id } of [later, silent])
      expect((await therapist.put(`/couples/${id}/partners/a/erasure`, { understood: true })).status).toBe(
        204,
      );
    const [row] = await all.product.database.look<{ id: string }>(
      `select id from partners where couple_id = $1 and side = 'a'`,
      [later.id],
    );
    const traces = async (at: string): Promise<string[]> => {
      const content = JSON.stringify(await contentOf(at));
      return [known.name, known.mail, later.a.signInName, silent.a.signInName].filter((each) =>
        content.includes(each),
      );
    };
    expect(await traces(all.product.database.url)).toEqual([]);

    const { url, drop } = await anEmptyDatabase();
    await all.restore(url, before);
    const keys = await ask(
      url,
      `select wrapped, destroyed_at is not null as gone from auth.data_keys where owner_id = '${row!.id}'`,
    );
    expect(keys).toEqual([{ wrapped: null, gone: true }]);
    expect(await traces(url)).toEqual([]);
    expect(await ask(url, 'select 1 from erasures')).toHaveLength(2);
    const app = await makeApp(all.config({ PORT: '0' }), urlsOf(url));
    await app.listen(0, '127.0.0.1');
    await ask(url, 'update auth.sessions set revoked_at = null');
    const as = ({ cookie, csrf }: Client) => Object.assign(new Client(''), { cookie, csrf });
    const at = await app.getUrl();
    const [a, b] = [later.a, later.b].map((each) => Object.assign(as(each), { url: at })) as [Client, Client];
    expect((await a.get(`/homework/${later.assignment}`)).status).toBe(401);
    const { signInName } = later.a;
    expect((await new Client(at).post('/session', { signInName, password: PASSWORD })).status).toBe(401);
    expect(await saved(b, later.assignment)).toMatchObject({ body: { text: 'Wat blijft' } });
    await app.close();
    await drop();

    // The control: without the ledger the key and the names would be back.
    const without = await anEmptyDatabase();
    await all.restore(
      without.url,
      before,
      all.config({ SHRED_LEDGER: join(all.folder, 'no-all.ledger.jsonl') }),
    );
    expect(
      await ask(
        without.url,
        `select 1 from auth.data_keys where owner_id = '${row!.id}' and wrapped is not null`,
      ),
    ).toHaveLength(1);
    expect(await traces(without.url)).toHaveLength(4);
    await without.drop();
    await expect(
      readBackup(before, all.config({ SHRED_LEDGER: join(all.folder, 'nowhere.jsonl') }), 'ledger'),
    ).rejects.toThrow(/The ledger of destroyed keys is not in/);
  });
});
