import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesIn, Ground, plans, tables, writingDifferencesIn } from './worlds.js';
import { readingFaults, writingFaults } from './worlds/planted.js';

let ground: Ground;
beforeAll(async () => void (ground = await Ground.lay()));
afterAll(() => ground.clear());

describe('whoever looks at the database in their session', () => {
  it('sees what product.md lets them read and nothing else, in 300 worlds', async () => {
    const seesWhatIsDue = fc.asyncProperty(
      plans,
      async (plan) => void expect(await differencesIn(plan, ground)).toEqual([]),
    );
    await fc.assert(seesWhatIsDue, { numRuns: 300 });
  });

  it('is judged for every table that there is', async () => {
    const rows = await ground.database.look<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...tables].sort());
  });

  it.for(readingFaults)('would be caught within 100 worlds if $told', async (fault) => {
    const asDue = fc.asyncProperty(plans, async (plan) => (await differencesIn(plan, ground)).length === 0);
    const found = await ground.with(fault, () =>
      fc.check(asDue, { numRuns: 100, seed: 5, endOnFailure: true }),
    );
    expect(found.failed).toBe(true);
    expect(found.numRuns).toBeLessThanOrEqual(100);
  });
});

describe('whoever writes to the database in their session', () => {
  it('does what product.md lets them do and nothing else, in 60 worlds', async () => {
    const writesWhatIsDue = fc.asyncProperty(
      plans,
      fc.nat(),
      async (plan, seed) => void expect(await writingDifferencesIn(plan, seed, ground)).toEqual([]),
    );
    await fc.assert(writesWhatIsDue, { numRuns: 60 });
  });

  it.for(writingFaults)('would be caught within 100 worlds if $told', async (fault) => {
    const asDue = fc.asyncProperty(
      plans,
      fc.nat(),
      async (plan, seed) => (await writingDifferencesIn(plan, seed, ground)).length === 0,
    );
    const found = await ground.with(fault, () =>
      fc.check(asDue, { numRuns: 100, seed: 5, endOnFailure: true }),
    );
    expect(found.failed).toBe(true);
    expect(found.numRuns).toBeLessThanOrEqual(100);
  });
});
