import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesIn, Ground, kinds, plans, writingDifferencesIn } from './worlds.js';

let ground: Ground;
beforeAll(async () => void (ground = await Ground.lay()));
afterAll(() => ground.clear());

const MANY = { timeout: 3_600_000 };

describe('over a long time, whoever works on the database in their session', () => {
  it('sees what product.md lets them read and nothing else, in 5,000 worlds', MANY, async () => {
    const seesWhatIsDue = fc.asyncProperty(
      plans,
      async (plan) => void expect(await differencesIn(plan, ground)).toEqual([]),
    );
    await fc.assert(seesWhatIsDue, { numRuns: 5_000 });
  });

  it('does what product.md lets them do and nothing else, in 1,000 worlds', MANY, async () => {
    const tally = new Map<string, number>();
    const writesWhatIsDue = fc.asyncProperty(
      plans,
      fc.nat(),
      async (plan, seed) => void expect(await writingDifferencesIn(plan, seed, ground, tally)).toEqual([]),
    );
    await fc.assert(writesWhatIsDue, { numRuns: 1_000 });
    // Of everything that can be done, somebody did it, and somebody was refused it.
    const refused = kinds.filter((kind) => !tally.has(`${kind}: refused`));
    expect(refused).toEqual([]);
    const possible = kinds.filter((kind) => tally.has(`${kind}: let through`));
    expect(possible.length).toBeGreaterThan(20);
  });
});
