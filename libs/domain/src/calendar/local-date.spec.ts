import { describe, expect, it } from 'vitest';
import { daysInMonth, FIRST_DATE, isLeapYear, isLocalDate, LAST_DATE } from './index.js';

describe('a day on the calendar', () => {
  it.each(['0001-01-01', '2024-02-29', '2000-02-29', '2026-03-29', '2026-10-25', '2026-12-31', '9999-12-31'])(
    '%s exists',
    (date) => expect(isLocalDate(date)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '0000-01-01',
  ])('%s does not exist', (date) => expect(isLocalDate(date)).toBe(false));

  it.each([
    '',
    '2026-1-4',
    '26-01-04',
    '12026-01-04',
    '+2026-01-04',
    '-001-01-04',
    '2026/01/04',
    '20260104',
    ' 2026-01-04',
    '2026-01-04 ',
    '2026-01-04\n',
    '2026-01-04T10:00:00Z',
    '2026-W01-4',
    '٢٠٢٦-٠١-٠٤',
    20260104,
    null,
    undefined,
    ['2026-01-04'],
  ])('%j is not how a day is written', (value) => expect(isLocalDate(value)).toBe(false));

  it('exists at both ends of the calendar', () => {
    expect([isLocalDate(FIRST_DATE), isLocalDate(LAST_DATE)]).toEqual([true, true]);
  });

  it('has a 29 February every fourth year, of the centuries only in every fourth', () => {
    expect([1900, 2000, 2023, 2024, 2025, 2026, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
  });

  it('belongs to a month of 28 to 31 days', () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(daysInMonth(2028, 2)).toBe(29);
  });
});
