import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay, toEpochDay } from './epoch-days.js';
import {
  addDays,
  addDaysUntilLast,
  daysBetween,
  daysInMonth,
  FIRST_DATE,
  LAST_DATE,
  type LocalDate,
  startOfWeek,
  weekday,
} from './index.js';

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('counting days', () => {
  it.each<[LocalDate, number]>([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-03-01', 59],
    ['2000-03-01', 11_017],
    ['2026-11-22', 20_779],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (date, epochDay) => {
    expect(toEpochDay(date)).toBe(epochDay);
    expect(fromEpochDay(epochDay)).toBe(date);
  });

  it('names every day of 1600 years once, in order and without a gap', () => {
    let epochDay = toEpochDay('1000-01-01');
    for (let year = 1000; year < 2600; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= daysInMonth(year, month); day += 1) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (fromEpochDay(epochDay) !== date) expect.fail(`${epochDay} is not ${date}`);
          epochDay += 1;
        }
      }
    }
    expect(epochDay).toBe(toEpochDay('2600-01-01'));
  });

  it('comes back to the same day after any number of days there and back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const date = fromEpochDay(from);
        const later = addDays(date, to - from);
        expect(addDays(later, from - to)).toBe(date);
        expect(daysBetween(date, later)).toBe(to - from);
        expect(Math.sign(to - from)).toBe(later > date ? 1 : later < date ? -1 : 0);
      }),
    );
  });

  it('knows no clock change: the Sundays of 29 March and 25 October 2026 are days like others', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 1)).toBe('2026-10-25');
    expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
    expect(daysBetween('2026-03-01', '2026-11-01')).toBe(245);
  });

  it('stops at the last day of the calendar when asked to', () => {
    expect(addDaysUntilLast('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDaysUntilLast('9999-12-30', 1)).toBe(LAST_DATE);
    expect(addDaysUntilLast('9999-12-30', 1e15)).toBe(LAST_DATE);
  });

  it('ends where the calendar ends, and refuses days that do not exist', () => {
    expect(() => addDays(LAST_DATE, 1)).toThrow(RangeError);
    expect(() => addDays(FIRST_DATE, -1)).toThrow(RangeError);
    expect(() => addDays('2026-01-01', 0.5)).toThrow(RangeError);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', '2026-13-01')).toThrow(RangeError);
  });
});

describe('the week', () => {
  it.each<[LocalDate, number]>([
    ['0001-01-01', 1],
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['2026-03-29', 7],
    ['2026-10-25', 7],
    ['2026-11-23', 1],
    ['2027-01-01', 5],
    ['9999-12-31', 5],
  ])('%s is weekday %i, Monday being 1', (date, day) => expect(weekday(date)).toBe(day));

  it('begins on Monday, also in week 53 of 2026, which ends in the next year', () => {
    expect(startOfWeek('2026-12-28')).toBe('2026-12-28');
    expect(startOfWeek('2026-12-31')).toBe('2026-12-28');
    expect(startOfWeek('2027-01-03')).toBe('2026-12-28');
    expect(startOfWeek('2027-01-04')).toBe('2027-01-04');
  });

  it('begins on a Monday at most six days ago, for any day', () => {
    fc.assert(
      fc.property(anyDay, (epochDay) => {
        const date = fromEpochDay(epochDay);
        const monday = startOfWeek(date);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBe(weekday(date) - 1);
      }),
    );
  });
});
