import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, history, pause, share } from '../../test/histories.js';
import { addDays, endOfMonth, type LocalDate, startOfMonth, startOfWeek } from '../calendar/index.js';
import { faultIn } from './faults.js';
import { lastDayOf, type RitualHistory, type Schedule } from './history.js';
import { judgeRitual } from './judge.js';

/** `npm run test:long` asks for more. */
const numRuns = fc.readConfigureGlobal()?.numRuns ?? 300;

/** The rules once more, day by day and without haste: every period is found by walking through it, every streak by walking back. */
function judgeByTheBook({ today, until, schedules, pauses = [], moments }: RitualHistory) {
  const lastDay = until !== undefined && until <= today ? until : today;
  const ended = lastDay === until;
  const unitOf = (day: LocalDate, unit: Schedule['unit']) =>
    unit === 'day' ? day : unit === 'week' ? startOfWeek(day) : startOfMonth(day);
  const inForce = (day: LocalDate) =>
    schedules.filter(({ from }) => from <= day).reduce((best, one) => (one.from > best.from ? one : best));

  const periods: { rule: Schedule; days: LocalDate[] }[] = [];
  let day = schedules.map(({ from }) => from).reduce((first, from) => (from < first ? from : first));
  while (day <= lastDay) {
    const rule = inForce(day);
    const days: LocalDate[] = [];
    const units = new Set<LocalDate>();
    while (units.add(unitOf(day, rule.unit)).size <= rule.every) {
      days.push(day);
      day = addDays(day, 1);
    }
    periods.push({ rule, days: ended ? days.filter((one) => one <= lastDay) : days });
  }

  const row: { met: boolean; needs: number }[] = [];
  const judged = periods.map(({ rule, days }) => {
    const datesOf = (by: string[]) =>
      days.filter((one) => moments.some((m) => m.date === one && by.includes(m.by))).length;
    const kept = rule.kept === 'either' ? datesOf(['a', 'b']) : Math.min(datesOf(['a']), datesOf(['b']));
    const met = kept >= rule.times;
    const isLast = days.includes(lastDay);
    const late = days[0] !== unitOf(days[0]!, rule.unit);
    const paused = pauses.some(({ from, to }) => days.some((one) => from <= one && one <= to));
    const plain = met
      ? 'met'
      : paused || (isLast && ended)
        ? 'skipped'
        : isLast
          ? 'open'
          : late
            ? 'skipped'
            : 'missed';
    if (plain === 'met' || plain === 'missed')
      row.push({ met, needs: { day: 7, week: 4, month: 3 }[rule.unit] });
    const streak = metWalkingBack(row);
    return {
      from: days[0],
      to: days.at(-1),
      state: plain === 'missed' && streak > 0 ? 'forgiven' : plain,
      kept,
      streak,
    };
  });
  return {
    current: judged.at(-1)?.streak,
    longest: Math.max(...judged.map(({ streak }) => streak)),
    kept: row.slice(-12).filter(({ met }) => met).length,
    of: row.slice(-12).length,
    periods: judged,
  };
}

/** Goes back from the end of the row, up to the first miss that lies too near before a later one. */
function metWalkingBack(row: { met: boolean; needs: number }[]): number {
  let met = 0;
  let later = Number.POSITIVE_INFINITY;
  for (let number = row.length - 1; number >= 0; number -= 1) {
    const period = row[number]!;
    if (period.met) met += 1;
    else if (later - number < (row[later]?.needs ?? 0)) return met;
    else later = number;
  }
  return met;
}

describe('a streak', { timeout: 60_000 + numRuns * 60 }, () => {
  it('is what the rules say word by word, for any history', () => {
    fc.assert(
      fc.property(history, (one) => {
        expect(faultIn(one)).toBeUndefined();
        expect(judgeRitual(one)).toMatchObject(judgeByTheBook(one));
      }),
      { numRuns },
    );
  });

  it('does not depend on the order in which things were entered, nor on what was entered twice', () => {
    const shuffled = history.chain((one) =>
      fc.record({
        one: fc.constant(one),
        schedules: fc.shuffledSubarray([...one.schedules], { minLength: one.schedules.length }),
        pauses: fc.shuffledSubarray([...(one.pauses ?? [])], { minLength: one.pauses?.length ?? 0 }),
        moments: fc.shuffledSubarray([...one.moments], { minLength: one.moments.length }),
        again: fc.subarray([...one.moments]),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, schedules, pauses, moments, again }) => {
        expect(judgeRitual({ ...one, schedules, pauses, moments: [...again, ...moments] })).toEqual(
          judgeRitual(one),
        );
      }),
      { numRuns },
    );
  });

  it('is never lowered by a moment more, nor is the longest one or what was kept', () => {
    fc.assert(
      fc.property(history, share, fc.constantFrom('a', 'b'), (one, when, by) => {
        const before = judgeRitual(one);
        const after = judgeRitual({ ...one, moments: [...one.moments, { date: dayOf(one, when), by }] });
        expect(after.current).toBeGreaterThanOrEqual(before.current);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
        expect(after.kept).toBeGreaterThanOrEqual(before.kept);
      }),
      { numRuns },
    );
  });

  it('is never lowered by a pause more, nor is the longest one or what was kept', () => {
    fc.assert(
      fc.property(history, pause, (one, more) => {
        const before = judgeRitual(one);
        const after = judgeRitual({ ...one, pauses: [more, ...(one.pauses ?? [])] });
        expect(after.current).toBeGreaterThanOrEqual(before.current);
        expect(after.longest).toBeGreaterThanOrEqual(before.longest);
        expect(after.kept).toBeGreaterThanOrEqual(before.kept);
      }),
      { numRuns },
    );
  });

  it('grows by one a period at most, over periods that follow each other without a gap', () => {
    fc.assert(
      fc.property(history, (one) => {
        const { periods } = judgeRitual(one);
        periods.forEach(({ from, streak }, place) => {
          const before = periods[place - 1];
          expect(streak).toBeLessThanOrEqual((before?.streak ?? 0) + 1);
          if (before !== undefined) expect(from).toBe(addDays(before.to, 1));
        });
        expect(periods.at(-1)!.to <= endOfMonth(addDays(lastDayOf(one), 92))).toBe(true);
      }),
      { numRuns },
    );
  });
});
