import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differencesIn, Ground, plans } from './worlds.js';

let ground: Ground;
beforeAll(async () => void (ground = await Ground.lay()));
afterAll(() => ground.clear());

describe('whoever looks at the database through their session', () => {
  it('sees what product.md lets them read, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => void expect(await differencesIn(plan, ground)).toEqual([])),
      { numRuns: 300 },
    );
  });
});
