import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, isWhole, many, report } from '../../../scripts/report.mjs';
import { differencesIn, Ground, plans, tables, writingDifferencesIn } from '../worlds.js';
import { readingFaults, writingFaults } from '../worlds/planted.js';

let ground: Ground;
beforeAll(async () => void (ground = await Ground.lay()));
afterAll(() => ground.clear());

const ATMOST = 100;

it('the policies say what the reference predicate says, in every world, and a planted fault is found', async () => {
  const [seen, written] = [cases(5_000, 40), cases(1_000, 10)];
  const found: string[] = [];
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => void found.push(...(await differencesIn(plan, ground)))),
    { numRuns: seen },
  );
  await fc.assert(
    fc.asyncProperty(plans, fc.nat(), async (plan, seed) => {
      found.push(...(await writingDifferencesIn(plan, seed, ground)));
    }),
    { numRuns: written },
  );

  const controls = [];
  for (const fault of isWhole ? readingFaults : readingFaults.slice(0, 2)) {
    const asDue = fc.asyncProperty(plans, async (plan) => (await differencesIn(plan, ground)).length === 0);
    controls.push(await ground.with(fault, () => caught(fault.told, asDue)));
  }
  for (const fault of isWhole ? writingFaults : []) {
    const asDue = fc.asyncProperty(
      plans,
      fc.nat(),
      async (plan, seed) => (await writingDifferencesIn(plan, seed, ground)).length === 0,
    );
    controls.push(await ground.with(fault, () => caught(fault.told, asDue)));
  }
  report({
    number: 3,
    name: `policies against the reference predicate, ${tables.length} tables`,
    figure: `${many(found.length)} differences in ${many(seen)} worlds read and ${many(written)} written to`,
    required: '0 differences in 5,000 worlds; planted bug found within 100',
    ok: found.length === 0,
    controls,
  });
  expect(found.slice(0, 20)).toEqual([]);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
}, 7_200_000);

async function caught<Values>(
  name: string,
  asDue: fc.IAsyncPropertyWithHooks<Values>,
): Promise<{ name: string; figure: string; ok: boolean }> {
  const { failed, numRuns } = await fc.check(asDue, { numRuns: ATMOST, seed: 5, endOnFailure: true });
  return { name, figure: failed ? `found at world ${numRuns}` : 'not found', ok: failed };
}
