import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keySettings } from '../../../test/settings.js';
import { write } from '../../../test/people.js';
import { startProduct, type Product } from '../../../test/product.js';
import { anExercise, lines, saved, submit, type Setting } from '../../../test/reflecting.js';
import { readConfig, type Config } from '../config.js';
import { Codec } from './codec.js';
import { openMasterKeys } from './key-check.js';
import { KeyRing } from './key-ring.js';
import { masterKeysOf } from './master-key-file.js';
import { ofCouple, ofPerson } from './place.js';
import { withKeys, type KeysInHand } from './prepare.js';
import { rotate } from './rotate.js';
import { sealedColumns, placeOf, selectSealed, type SealedRow } from './sealed-columns.js';
import { ShredLedger } from './shred-ledger.js';
import { verify, type Verified } from './verify.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const look = <Row extends Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]> =>
  product.database.look<Row>(sql, values);
const partnerOf = async (coupleId: string, side: string): Promise<{ id: string; practiceId: string }> => {
  const [row] = await look<{ id: string; practiceId: string }>(
    'select id, practice_id as "practiceId" from partners where couple_id = $1 and side = $2',
    [coupleId, side],
  );
  return row!;
};
const inHand = <Result>(config: Config, work: (keys: KeysInHand) => Promise<Result>): Promise<Result> =>
  withKeys(product.database.urls, masterKeysOf(config.keys), new ShredLedger(config.keys.ledger), work);
const verified = (config = readConfig(keySettings())): Promise<Verified> =>
  inHand(config, (keys) => verify(keys, product.database.urls, masterKeysOf(config.keys)));

/** A setting in which both have written, submitted and shared, and the therapist wrote back. */
async function aFullExercise(): Promise<Setting & { reflection: string }> {
  const setting = await anExercise(product, { line: 'Neem er de tijd voor.' });
  await write(setting.a, setting.assignment, 'Van Anna');
  await write(setting.b, setting.assignment, 'Van Bram');
  await submit(setting.a, setting.assignment);
  await submit(setting.b, setting.assignment);
  const [line] = (await lines(setting)).filter(({ side }: { side: string }) => side === 'a');
  await setting.therapist.post(`/reflections/${line.id}/feedback`, {
    id: crypto.randomUUID(),
    text: 'Dank je wel, Anna',
  });
  return { ...setting, reflection: line.id };
}

describe('the key of a person', () => {
  it('is made with their first text, one each, and is no key of anybody else', async () => {
    const { id } = await aFullExercise();
    const { id: anna } = await partnerOf(id, 'a');
    const keys = await look<{ kind: string }>(
      `select owner_kind as kind from auth.data_keys where owner_id = any ($1)`,
      [[anna, (await partnerOf(id, 'b')).id, id]],
    );
    expect(keys.map(({ kind }) => kind).sort()).toEqual(['couple', 'person', 'person']);
    const [all] = await look<{ keys: number }>('select count(*)::int as keys from auth.data_keys');
    expect(await verified()).toMatchObject({ faults: [], keys: all?.keys });
  });

  it('is made once, however many texts come at the same moment', async () => {
    const ring = product.app.get(KeyRing);
    const setting = await anExercise(product);
    const { id, practiceId } = await partnerOf(setting.id, 'a');
    const rings = await Promise.all(
      Array.from({ length: 8 }, () =>
        inHand(readConfig(keySettings()), (keys) => keys.ring.toSeal(ofPerson(practiceId, id))),
      ),
    );
    const here = await ring.toSeal(ofPerson(practiceId, id));
    expect(new Set([...rings, here].map((key) => key.id)).size).toBe(1);
    expect(new Set([...rings, here].map(({ secret }) => secret.export().toString('hex'))).size).toBe(1);
  });

  it('destroyed, leaves nothing of theirs to read: their texts are erased, and no page fails', async () => {
    const setting = await aFullExercise();
    const { id, practiceId } = await partnerOf(setting.id, 'a');
    await product.app.get(KeyRing).destroy(ofPerson(practiceId, id));

    expect(await saved(setting.a, setting.assignment)).toMatchObject({ body: null });
    const own = await setting.a.get(`/homework/${setting.assignment}`);
    expect(own).toMatchObject({ status: 200, body: { feedback: [], line: 'Neem er de tijd voor.' } });
    const read = await setting.therapist.get(`/reflections/${setting.reflection}`);
    expect(read).toMatchObject({ status: 200, body: { answers: [], feedback: [] } });
    // What was shared is a copy of the couple's, and the other's is the other's.
    expect(JSON.stringify((await setting.b.get(`/homework/${setting.assignment}`)).body)).toContain(
      'Van Anna',
    );
    expect(await saved(setting.b, setting.assignment)).toMatchObject({ body: { text: 'Van Bram' } });
    expect(await look('select wrapped from auth.data_keys where owner_id = $1', [id])).toEqual([
      { wrapped: null },
    ]);
    expect((await verified()).faults).toEqual([]);
  });

  it('replaced, opens what was sealed anew and nothing else, and stays destroyed whoever says otherwise', async () => {
    const setting = await aFullExercise();
    const { id, practiceId } = await partnerOf(setting.id, 'a');
    const feedback = sealedColumns.find(({ table }) => table === 'feedback')!;
    await product.app.get(KeyRing).replace(ofPerson(practiceId, id), async (through) => {
      for (const row of await look<SealedRow & Record<string, unknown>>(
        `${selectSealed(feedback)} and partner_id = $1`,
        [id],
      )) {
        const again = await product.app.get(Codec).reseal(row.sealed, placeOf(feedback, row), through);
        await look('update feedback set body = $2 where ctid = $1::tid', [row.ctid, again]);
      }
    });
    const own = (await setting.a.get(`/homework/${setting.assignment}`)).body;
    expect(own.feedback).toMatchObject([{ text: 'Dank je wel, Anna' }]);
    expect(await saved(setting.a, setting.assignment)).toMatchObject({ body: null });
    const [key] = await look<{ id: string }>(
      'select id from auth.data_keys where owner_id = $1 and destroyed_at is not null',
      [id],
    );
    await expect(
      look(`update auth.data_keys set wrapped = '\\x01', destroyed_at = null where id = $1`, [key?.id]),
    ).rejects.toThrow('a destroyed key stays destroyed');
    expect(new ShredLedger(keySettings().SHRED_LEDGER).read().map(({ keyId }) => keyId)).toContain(key?.id);
  });

  it('is not touched when sealing anew fails: then nothing is erased', async () => {
    const setting = await aFullExercise();
    const { id, practiceId } = await partnerOf(setting.id, 'a');
    const failing = product.app
      .get(KeyRing)
      .replace(ofPerson(practiceId, id), () => Promise.reject(new Error('halfway')));
    await expect(failing).rejects.toThrow('halfway');
    expect(await saved(setting.a, setting.assignment)).toMatchObject({ body: { text: 'Van Anna' } });
    await write(setting.b, setting.assignment, 'x').catch(() => undefined);
    expect((await verified()).faults).toEqual([]);
  });
});

describe('every column of clinical text', () => {
  it('is known to what goes over all of them, and takes nothing but sealed texts', async () => {
    const columns = await look<{ name: string }>(
      `select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
       join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'
         and a.atttypid = 'bytea'::regtype and a.attname not like '%hash%' and c.relname <> 'audit_events' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(
      sealedColumns.map(({ table, column }) => `${table}.${column}`).sort(),
    );
    const checked = await look<{ name: string }>(
      `select conrelid::regclass || '.' || replace(conname, '_sealed', '') as name from pg_constraint
       where conname like '%\\_sealed' and convalidated order by 1`,
    );
    expect(checked.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    await aFullExercise();
    await expect(look(`update answers set body = '\\x00' || '"open"'::bytea`)).rejects.toThrow('body_sealed');
  });

  it('is found out by `verify` where a text was moved, changed, or put back from before', async () => {
    const { assignment } = await aFullExercise();
    const [one] = await look<{ id: string; body: Buffer }>(
      `select n.reflection_id as id, n.body from answers n join reflections r on r.id = n.reflection_id where r.assignment_id = $1 limit 1`,
      [assignment],
    );
    const put = (body: Buffer, revision = 1) =>
      look('update answers set body = $2, revision = $3 where reflection_id = $1', [one!.id, body, revision]);
    const changed = Buffer.from(one!.body);
    changed[40] = (changed[40] ?? 0) ^ 4;
    await put(changed);
    expect((await verified()).faults).toEqual([`answers ${one!.id}/what-i-hope`]);
    await put(one!.body, 2);
    expect((await verified()).faults).toHaveLength(1);
    await put(one!.body);
    expect((await verified()).faults).toEqual([]);
  });
});

describe('the master key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-keys-'));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { MASTER_KEY: first } = keySettings();
  const withKeysOf = (MASTER_KEY: string): Config => readConfig({ ...keySettings(), MASTER_KEY });

  it('is rotated without a text being touched, and older ones are no longer needed then', async () => {
    await aFullExercise();
    const before = await look<{ all: string }>(
      'select md5(string_agg(body::text, $1 order by reflection_id)) as all from answers',
      [''],
    );
    const newest = randomBytes(32).toString('hex');
    const both = withKeysOf(`${newest},${first}`);
    await inHand(both, (keys) => rotate(keys, both.keys, masterKeysOf(both.keys)));
    expect(
      await look('select md5(string_agg(body::text, $1 order by reflection_id)) as all from answers', ['']),
    ).toEqual(before);
    expect((await verified(withKeysOf(newest))).faults).toEqual([]);
    expect((await verified(withKeysOf(first))).faults).not.toEqual([]);

    const back = withKeysOf(`${first},${newest}`);
    await inHand(back, (keys) => rotate(keys, back.keys, masterKeysOf(back.keys)));
    expect((await verified()).faults).toEqual([]);
  });

  it('in its own file is rotated by a new one in front; a running product that read the old file reads it again', async () => {
    const file = join(folder, 'own.key');
    writeFileSync(file, `${first}\n`, { mode: 0o600 });
    const config = readConfig({ SHRED_LEDGER: keySettings().SHRED_LEDGER, DATA_DIR: folder });
    config.keys.file = file;
    await inHand(config, async (running) => {
      await inHand(config, (keys) => rotate(keys, config.keys, masterKeysOf(config.keys)));
      const kept = readFileSync(file, 'utf8').trim().split('\n');
      expect(kept).toHaveLength(2);
      expect(kept[1]).toBe(first);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect((await verify(running, product.database.urls, masterKeysOf(config.keys))).faults).toEqual([]);
    });
    const back = withKeysOf(`${first},${readFileSync(file, 'utf8').split('\n')[0]}`);
    await inHand(back, (keys) => rotate(keys, back.keys, masterKeysOf(back.keys)));
  });

  it('that is wrong or missing is told before anything is written', async () => {
    const { url, urls } = product.database;
    const refused = (settings: Record<string, string>): Promise<unknown> =>
      openMasterKeys(readConfig(settings), url, urls);
    await expect(refused({ MASTER_KEY: randomBytes(32).toString('hex') })).rejects.toThrow(
      'The master key from MASTER_KEY is not the one that this database was sealed with.',
    );
    await expect(refused({ DATA_DIR: folder })).rejects.toThrow(/The master key is missing: .*master\.key/);
    await expect(refused({ MASTER_KEY: 'geheim' })).rejects.toThrow(
      /MASTER_KEY does not hold keys of 32 bytes/,
    );
    await expect(refused({ MASTER_KEY_FILE: join(folder, 'nowhere') })).rejects.toThrow(/is missing/);
    await expect(refused(keySettings())).resolves.toBeDefined();
  });

  it('opens nothing of a couple or a person in another practice', async () => {
    const [one, other] = [await aFullExercise(), await aFullExercise()];
    const { practiceId } = await partnerOf(other.id, 'a');
    const ring = product.app.get(KeyRing);
    const [key] = await look<{ id: string }>('select id from auth.data_keys where owner_id = $1', [one.id]);
    await expect(ring.toOpen(key!.id, ofCouple(practiceId, one.id))).rejects.toThrow('does not open');
    await expect(ring.toOpen(key!.id, ofCouple(practiceId, other.id))).rejects.toThrow('does not open');
  });
});
