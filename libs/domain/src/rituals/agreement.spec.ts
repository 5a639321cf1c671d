import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import { agreementOn } from './agreement.js';
import type { Schedule } from './history.js';
import { layPeriods } from './periods.js';

const weekly = (from: LocalDate, every = 1): Schedule => ({
  from,
  unit: 'week',
  every,
  times: 1,
  kept: 'either',
});

describe('what was agreed', () => {
  it('holds from the day on which it was agreed', () => {
    const only = weekly('2026-11-18');
    expect(agreementOn([only], '2026-11-18')).toEqual({ now: only });
  });

  it('is followed by a change when the period that holds its date has ended', () => {
    const [first, second] = [weekly('2026-11-02'), weekly('2026-11-18', 2)];
    expect(agreementOn([first, second], '2026-11-18')).toEqual({
      now: first,
      next: { from: '2026-11-23', rule: second },
    });
    expect(agreementOn([first, second], '2026-11-23')).toEqual({ now: second });
  });

  it('changes at once on a first day', () => {
    const [first, second] = [weekly('2026-11-02'), weekly('2026-11-16', 2)];
    expect(agreementOn([first, second], '2026-11-16')).toEqual({ now: second });
  });

  it('never follows a change that was replaced before its turn', () => {
    const [first, second, third] = [
      weekly('2026-11-02'),
      weekly('2026-11-17', 2),
      { ...weekly('2026-11-19'), times: 3 },
    ];
    expect(agreementOn([first, second, third], '2026-11-20')).toEqual({
      now: first,
      next: { from: '2026-11-23', rule: third },
    });
  });

  it('is what the period of each day is judged by, whatever was changed and when', () => {
    const version = fc.record({
      from: fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-01-01', days)),
      unit: fc.constantFrom('day', 'week', 'month' as const),
      every: fc.integer({ min: 1, max: 3 }),
      times: fc.constant(1),
      kept: fc.constantFrom('either', 'both' as const),
    });
    const versions = fc.uniqueArray(version, { minLength: 1, maxLength: 5, selector: ({ from }) => from });
    fc.assert(
      fc.property(versions, fc.integer({ min: 0, max: 200 }), (schedules, days) => {
        const first = schedules.map(({ from }) => from).sort()[0] ?? '2026-01-01';
        const day = addDays(first, days);
        const { now, next } = agreementOn(schedules, day);
        expect(layPeriods(schedules, day).at(-1)?.schedule).toBe(now);
        const known = schedules.filter(({ from }) => from <= day);
        // Only what was agreed by that day is known then.
        const then = next && agreementOn(known, day).next;
        if (then)
          expect(layPeriods(known, then.from).at(-1)).toMatchObject({ from: then.from, schedule: then.rule });
      }),
    );
  });
});
