import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  graceDistance,
  type GraceTally,
  NOTHING_TALLIED,
  type Outcome,
  standAfter,
  type Standing,
} from './grace.js';

const letters = { m: 'met', x: 'missed', s: 'skipped', o: 'open' } as const;

/** 'mmxm' in weeks: met, met, missed, met. */
function outcomes(pattern: string, unit: Outcome['unit'] = 'week'): Outcome[] {
  return [...pattern].map((letter) => ({ unit, state: letters[letter as keyof typeof letters] }));
}

/** The streak after each period; a miss is named by its place in the list. */
function standingsOf(list: readonly Outcome[]): Standing<number>[] {
  let before: GraceTally<number> = NOTHING_TALLIED;
  return list.map((outcome, place) => {
    const { standing, tally } = standAfter(before, outcome, place);
    before = tally;
    return standing;
  });
}

function streaks(pattern: string, unit?: Outcome['unit']): number[] {
  return standingsOf(outcomes(pattern, unit)).map(({ streak }) => streak);
}

/** Rules 5 and 6 word by word: of all rows that end here and keep the rule, the longest; of that one the met periods. */
function streakByTheBook(list: readonly Outcome[]): number {
  const eligible = list.filter(({ state }) => state === 'met' || state === 'missed');
  for (let start = 0; start < eligible.length; start += 1) {
    const row = eligible.slice(start);
    const misses = row.flatMap(({ state }, number) => (state === 'missed' ? [number] : []));
    const keepsRule = misses.every((number, index) => {
      const before = misses[index - 1];
      const needed = { day: 7, week: 4, month: 3 }[row[number]!.unit];
      return before === undefined || number - before >= needed;
    });
    if (keepsRule) return row.filter(({ state }) => state === 'met').length;
  }
  return 0;
}

describe('grace', () => {
  it('is one miss in four weeks, in three months, in seven days', () => {
    expect(graceDistance).toEqual({ week: 4, month: 3, day: 7 });
  });

  it('lets one miss cost nothing', () => {
    expect(streaks('mmmxm')).toEqual([1, 2, 3, 3, 4]);
  });

  it('forgives a second miss four weeks after the first, not three', () => {
    expect(streaks('mmxmmmx').at(-1)).toBe(5);
    expect(streaks('mmxmmx').at(-1)).toBe(2);
  });

  it('forgives a second miss three months after the first, not two', () => {
    expect(streaks('mmxmmx', 'month').at(-1)).toBe(4);
    expect(streaks('mmxmx', 'month').at(-1)).toBe(1);
  });

  it('forgives a second miss seven days after the first, not six', () => {
    expect(streaks('mmxmmmmmmx', 'day').at(-1)).toBe(8);
    expect(streaks('mmxmmmmmx', 'day').at(-1)).toBe(5);
  });

  it('cuts off only what lay before the earlier miss, and says how much', () => {
    expect(standingsOf(outcomes('mmmxmmx')).at(-1)).toEqual({ streak: 2, cutOff: 3, tooNear: 3 });
  });

  it('holds as many misses as lie far enough apart', () => {
    expect(streaks('xmmmxmmmxmmmx').at(-1)).toBe(9);
  });

  it('ends a streak at two misses in a row, and begins anew with the next period that is met', () => {
    expect(streaks('mmmmxxm')).toEqual([1, 2, 3, 4, 4, 0, 1]);
  });

  it('gives no number to skipped and open periods', () => {
    expect(streaks('mxsssmsx')).toEqual([1, 1, 1, 1, 1, 2, 2, 1]);
    expect(streaks('mmo')).toEqual([1, 2, 2]);
    expect(standingsOf(outcomes('mmxsx')).at(-1)).toEqual({ streak: 0, cutOff: 2, tooNear: 2 });
  });

  it('goes by the unit of the later miss when the schedule changed between the two', () => {
    const toWeeks = [...outcomes('mmxmm', 'month'), ...outcomes('x', 'week')];
    const toMonths = [...outcomes('mmxmm', 'week'), ...outcomes('x', 'month')];
    expect(standingsOf(toWeeks).at(-1)?.streak).toBe(2);
    expect(standingsOf(toMonths).at(-1)?.streak).toBe(4);
  });

  it('is what the rules say word by word, for any row of periods', () => {
    const outcome = fc.record({
      unit: fc.constantFrom('day', 'week', 'month'),
      state: fc.constantFrom('met', 'met', 'met', 'met', 'missed', 'skipped', 'open'),
    });
    fc.assert(
      fc.property(fc.array(outcome, { maxLength: 40 }), (list) => {
        const byTheBook = list.map((_, place) => streakByTheBook(list.slice(0, place + 1)));
        expect(standingsOf(list).map(({ streak }) => streak)).toEqual(byTheBook);
      }),
      { numRuns: 1000 },
    );
  });

  it('accounts for every change of the streak: one for a met period, less what a miss cut off', () => {
    const state = fc.constantFrom('met', 'met', 'met', 'missed', 'skipped');
    fc.assert(
      fc.property(fc.array(fc.record({ unit: fc.constantFrom('day', 'week', 'month'), state })), (list) => {
        let before = 0;
        standingsOf(list).forEach(({ streak, cutOff, tooNear }, place) => {
          expect(streak).toBe(before + (list[place]?.state === 'met' ? 1 : 0) - cutOff);
          if (tooNear !== undefined) expect(list[tooNear]?.state).toBe('missed');
          if (cutOff > 0) expect(tooNear).toBeLessThan(place);
          before = streak;
        });
      }),
    );
  });
});
