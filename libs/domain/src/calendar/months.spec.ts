import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay } from './epoch-days.js';
import { addDays, addMonths, endOfMonth, type LocalDate, monthsBetween, startOfMonth } from './index.js';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(fromEpochDay);

describe('months', () => {
  it.each<[LocalDate, LocalDate, LocalDate]>([
    ['2026-02-14', '2026-02-01', '2026-02-28'],
    ['2028-02-29', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
    ['9999-12-31', '9999-12-01', '9999-12-31'],
  ])('%s lies in the month from %s to %s', (date, first, last) => {
    expect(startOfMonth(date)).toBe(first);
    expect(endOfMonth(date)).toBe(last);
  });

  it.each<[LocalDate, number, LocalDate]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
    ['2026-05-20', 0, '2026-05-20'],
    ['0001-01-31', 9998 * 12 + 11, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result));

  it('end where the calendar ends, and refuse days that do not exist', () => {
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('0001-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addMonths('2026-04-31', 1)).toThrow(RangeError);
    expect(() => startOfMonth('2026-00-01')).toThrow(RangeError);
    expect(() => endOfMonth('2026-13-01')).toThrow(RangeError);
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(
        anyDay.filter((date) => date < '9999-12-01'),
        (date) => addDays(endOfMonth(date), 1) === addMonths(startOfMonth(date), 1),
      ),
    );
  });

  it('are counted by the calendar, whatever the day of the month', () => {
    expect(monthsBetween('2026-01-31', '2026-02-01')).toBe(1);
    expect(monthsBetween('2026-02-01', '2026-02-28')).toBe(0);
    expect(monthsBetween('2026-02-01', '2025-12-31')).toBe(-2);
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        (from, to) => addMonths(startOfMonth(from), monthsBetween(from, to)) === startOfMonth(to),
      ),
    );
  });
});
