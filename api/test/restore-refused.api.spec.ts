import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../src/platform/config.js';
import { aBackup, anEmptyDatabase, ask, contentOf, type BackedUp } from './backups.js';

let all: BackedUp;
beforeAll(async () => void (all = await aBackup()));
afterAll(() => all.clear());

describe('a restore is refused, and changes nothing,', () => {
  async function expectRefused(line: RegExp, from: string, settings?: Config): Promise<void> {
    const { url, drop } = await anEmptyDatabase();
    await expect(all.restore(url, from, settings)).rejects.toThrow(line);
    expect(await ask(url, `select 1 from pg_tables where schemaname = 'public'`)).toEqual([]);
    await drop();
  }

  it('with another master key', () =>
    expectRefused(
      /does not open the keys of this backup/,
      all.taken,
      all.config({ MASTER_KEY: randomBytes(32).toString('hex') }),
    ));

  it('when a file is not as it was', async () => {
    const from = await all.take('changed');
    appendFileSync(join(from, 'data', 'public.answers.jsonl'), '{}\n');
    await expectRefused(/public\.answers\.jsonl is not as it was/, from);
  });

  it('when data and keys are of two backups, or one of them is missing', async () => {
    const from = await all.take('mixed');
    rmSync(join(from, 'keys'), { recursive: true });
    await expectRefused(/There is no backup that can be read/, from);
    cpSync(join(all.taken, 'keys'), join(from, 'keys'), { recursive: true });
    await expectRefused(/two different backups/, from);
  });

  it('from a newer version', async () => {
    const from = await all.take('newer');
    const file = join(from, 'data', 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, migrations: [...manifest.migrations, 'Tomorrow'] }));
    await expectRefused(/of a newer version/, from);
  });

  it('into a database that is in use', async () => {
    const before = await contentOf(all.product.database.url);
    await expect(all.restore(all.product.database.url)).rejects.toThrow('The database is not empty');
    expect(await contentOf(all.product.database.url)).toEqual(before);
  });

  it('all of it, when one row does not fit: nothing of the others stays', async () => {
    const from = await all.take('unfitting');
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
    await expect(all.restore(url, from)).rejects.toThrow(/foreign key/);
    expect(await ask(url, 'select 1 from couples')).toEqual([]);
    // And the same database takes a sound one afterwards.
    await all.restore(url);
    expect((await ask(url, 'select 1 from couples')).length).toBeGreaterThan(0);
    await drop();
  });
});
