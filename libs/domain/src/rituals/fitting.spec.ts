import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../calendar/index.js';
import { fewestDaysIn, fitsCadence, isKeepable } from './fitting.js';
import { layPeriods } from './periods.js';

const unit = fc.constantFrom('day', 'week', 'month' as const);
const every = fc.integer({ min: 1, max: 12 });

describe('how often a ritual can be kept', () => {
  it.each([
    ['day', 1, 1],
    ['day', 3, 3],
    ['week', 1, 7],
    ['week', 2, 14],
    ['month', 1, 28],
    ['month', 2, 59],
    ['month', 12, 365],
  ] as const)('has room in every %s of %i for %i times', (of, many, days) => {
    expect(fewestDaysIn({ unit: of, every: many })).toBe(days);
    expect(isKeepable({ unit: of, every: many, times: days })).toBe(true);
    expect(isKeepable({ unit: of, every: many, times: days + 1 })).toBe(false);
  });

  it('is never more than a whole period has days, and some period has no more', () => {
    fc.assert(
      fc.property(unit, every, fc.integer({ min: 0, max: 400 }), (of, many, later) => {
        const from = addDays('2026-01-01', later);
        const schedule = { unit: of, every: many, times: 1, kept: 'either' as const, from };
        const whole = layPeriods([schedule], addDays(from, 1_500)).filter(({ startsLate }) => !startsLate);
        const lengths = whole.map((period) => daysBetween(period.from, period.to) + 1);
        expect(Math.min(...lengths)).toBeGreaterThanOrEqual(fewestDaysIn({ unit: of, every: many }));
      }),
    );
    const monthly = { unit: 'month', every: 1, times: 1, kept: 'either' } as const;
    const months = layPeriods([{ ...monthly, from: '2026-01-01' }], '2026-12-31');
    expect(Math.min(...months.map(({ from, to }) => daysBetween(from, to) + 1))).toBe(fewestDaysIn(monthly));
  });
});

describe('a preferred slot', () => {
  it.each([
    [{ weekday: 7 }, 'week', true],
    [{ weekday: 5 }, 'month', true],
    [{ weekday: 7 }, 'day', false],
    [{ dayOfMonth: 31 }, 'month', true],
    [{ dayOfMonth: 1 }, 'week', false],
    [{ dayOfMonth: 1, weekday: 5 }, 'month', false],
    [{}, 'day', true],
  ] as const)('%j in a %s: %s', (slot, of, fits) => {
    expect(fitsCadence(slot, { unit: of })).toBe(fits);
  });
});
