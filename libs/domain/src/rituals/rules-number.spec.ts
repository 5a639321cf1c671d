import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/index.js';
import type { Cadence, Moment, RitualHistory } from './history.js';
import { settleRitual } from './settle.js';
import { RULES_NUMBER } from './settled.js';

/** The same numbers each time: what is random here must not change with a package. */
function numbers(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % below;
  };
}

const cadences: readonly Cadence[] = [
  { unit: 'day', every: 1, times: 1, kept: 'either' },
  { unit: 'day', every: 3, times: 2, kept: 'both' },
  { unit: 'week', every: 1, times: 1, kept: 'either' },
  { unit: 'week', every: 2, times: 3, kept: 'both' },
  { unit: 'month', every: 1, times: 2, kept: 'either' },
];

function historyOf(seed: number): RitualHistory {
  const next = numbers(seed);
  const dayWithin = (days: number) => addDays('2026-01-01', next(days));
  const schedules = [0, 90, 200].map((day) => ({
    ...(cadences[next(cadences.length)] as Cadence),
    from: addDays('2026-01-01', day + next(20)),
  }));
  const first = schedules[0]?.from ?? '2026-01-01';
  const moments = Array.from({ length: 60 + next(400) }, (): Moment => {
    return { date: addDays(first, next(380)), by: next(2) === 0 ? 'a' : 'b' };
  });
  const pauses = [dayWithin(180), dayWithin(360)].map((from) => ({ from, to: addDays(from, next(20)) }));
  return { today: addDays('2026-12-01', next(90)), partners: ['a', 'b'], schedules, pauses, moments };
}

const fingerprint = (): string => {
  const settled = Array.from({ length: 200 }, (_, index) => settleRitual(historyOf(index + 1)));
  return createHash('sha256').update(JSON.stringify(settled)).digest('hex').slice(0, 16);
};

describe('the number of the rules', () => {
  // Where this is red, the rules changed: raise the number, so that what was settled before is settled anew.
  it('stands for what histories come to', () => {
    expect({ [RULES_NUMBER]: fingerprint() }).toEqual({ 1: '3c0954f72a00d7b8' });
  });
});
