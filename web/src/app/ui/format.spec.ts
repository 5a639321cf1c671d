import { describe, expect, it } from 'vitest';
import { formatDay, formatShortDay, plural } from './format';

describe('days in words', () => {
  it('a day of this year goes without the year', () => {
    expect(formatDay('2026-11-22', 'nl', '2026-01-01')).toBe('zondag 22 november');
    expect(formatDay('2026-11-22', 'en', '2026-01-01')).toBe('Sunday 22 November');
  });

  it('a day of another year names it', () => {
    expect(formatDay('2027-01-03', 'nl', '2026-11-22')).toBe('zondag 3 januari 2027');
  });

  it('a calendar day is the same day wherever the device is', () => {
    expect(formatShortDay('2026-03-29', 'nl')).toBe('29 mrt');
  });

  it('one is one, and none is many', () => {
    const forms = { one: 'oefening', other: 'oefeningen' };
    expect([0, 1, 2].map((count) => plural('nl', count, forms))).toEqual([
      'oefeningen',
      'oefening',
      'oefeningen',
    ]);
  });
});
