import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCouple, aTherapist } from '../../../test/people.js';
import { startProduct, type Product } from '../../../test/product.js';
import { ConfigFault } from '../config.js';
import { KeyRing } from '../crypto/key-ring.js';
import { auditCommand } from './audit-command.js';

let product: Product;
let folder: string;
let said: string[];
const YEAR = 366 * 86_400_000;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tweespraak-anchors-'));
  product = await startProduct();
  product.clock.standAt(new Date(Date.now() - 6 * YEAR));
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist);
  product.clock.standAt(null);
  for (let times = 0; times < 12; times++) await therapist.get(`/couples/${couple.id}`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await product.stop();
});
beforeEach(() => {
  said = [];
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => said.push(String(line).trim()) > 0);
});
afterEach(() => void vi.restoreAllMocks());

const run = (...words: string[]): Promise<number> =>
  auditCommand(words, { audit: { anchors: folder, anchorsChosen: true, years: 5 } })(
    product.database.urls,
    product.app.get(KeyRing, { strict: false }),
  );
/** As somebody who has every right in the database, with its guards out of the way. */
const tamper = (sql: string): Promise<unknown> =>
  product.database.look(`begin; set local session_replication_role = replica; ${sql}; commit`);

describe('the command for the record of who did what', () => {
  it('says how it is used, before it opens anything', () => {
    for (const words of [
      [],
      ['look'],
      ['verify', '--from', '2026-01-01'],
      ['export', '--from', 'gisteren'],
      ['export', '--who'],
    ])
      expect(() =>
        auditCommand(words, { audit: { anchors: folder, anchorsChosen: true, years: 5 } }),
      ).toThrow(ConfigFault);
  });

  it('finds a sound chain sound, and writes its end down elsewhere', async () => {
    expect(await run('verify')).toBe(0);
    expect(said.at(-1)).toBe('1 chains, all sound');
    expect(await run('anchor')).toBe(0);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await run('verify')).toBe(0);
    expect(said).toContainEqual(expect.stringContaining('1 anchors in 1 files'));
  });

  it('exports events as lines of JSON, of a span if asked', async () => {
    expect(await run('export')).toBe(0);
    const all = said.map((line): { act: string; sequence: number } => JSON.parse(line));
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1));
    expect(all.filter(({ act }) => act === 'see-couple')).toHaveLength(12);
    said = [];
    await run('export', '--from', new Date().toISOString().slice(0, 10));
    expect(said).toHaveLength(12);
    said = [];
    await run('export', '--practice', '00000000-0000-4000-8000-000000000000');
    expect(said).toEqual([]);
  });

  it('finds that the end was cut off, by its anchor', async () => {
    await tamper(`create table kept as select * from audit_events; create table kept_heads as select * from auth.audit_heads;
      delete from audit_events where sequence > 10;
      update auth.audit_heads set sequence = 10, seal = (select seal from audit_events where sequence = 10)`);
    expect(await run('verify')).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(/the end was cut off: events 11 to \d+ are missing/));
    await tamper(`insert into audit_events select * from kept where sequence > 10;
      update auth.audit_heads h set sequence = k.sequence, seal = k.seal from kept_heads k`);
    expect(await run('verify')).toBe(0);
  });

  it('finds a change, and then lets nothing go', async () => {
    await tamper(`update audit_events set role = 'owner' where sequence = 3 and role <> 'owner'`);
    await tamper(`update audit_events set outcome = 'refused' where sequence = 4`);
    expect(await run('verify')).toBe(1);
    expect(said).toContainEqual('event 4 was changed');
    expect(await run('prune')).toBe(1);
    await tamper(
      `update audit_events e set role = k.role, outcome = k.outcome from kept k where k.id = e.id`,
    );
    expect(await run('verify')).toBe(0);
  });

  it('lets go what is older than the term, and the rest can still be checked', async () => {
    const { look } = product.database;
    const [young] = await look<{ n: number }>(
      `select count(*)::int as n from audit_events where at > now() - interval '5 years'`,
    );
    expect(await run('prune')).toBe(0);
    const rows = await look<{ at: Date }>('select at from audit_events');
    expect(rows).toHaveLength(young?.n ?? -1);
    said = [];
    expect(await run('verify')).toBe(0);
    expect(said).toContainEqual(expect.stringMatching(/pruned up to \d+, sound/));
    expect(await run('prune')).toBe(0);
  });

  it('finds it when somebody else takes away a beginning', async () => {
    await tamper('delete from audit_events where sequence = (select min(sequence) from audit_events)');
    expect(await run('verify')).toBe(1);
    expect(said).toContainEqual(expect.stringMatching(/events \d+ to \d+ were removed/));
  });
});
