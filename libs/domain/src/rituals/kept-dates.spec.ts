import { describe, expect, it } from 'vitest';
import type { Moment } from './history.js';
import { countKept, countWithin, datesLoggedBy, gatherDates } from './kept-dates.js';

const week = { from: '2026-11-16', to: '2026-11-22' } as const;
const moments: Moment[] = [
  { date: '2026-11-22', by: 'a' },
  { date: '2026-11-16', by: 'a' },
  { date: '2026-11-16', by: 'b' },
  { date: '2026-11-16', by: 'a' },
  { date: '2026-11-18', by: 'b' },
  { date: '2026-11-15', by: 'b' },
  { date: '2026-11-23', by: 'b' },
  { date: '2026-11-20', by: 'a' },
];
const dates = gatherDates({ partners: ['a', 'b'], moments });

describe('kept dates', () => {
  it('count every date once on which someone logged, where either keeps the ritual', () => {
    expect(countKept(dates, week, 'either')).toBe(4);
  });

  it('are the smaller number of the two partners, where both keep it', () => {
    expect(countKept(dates, week, 'both')).toBe(2);
    expect(countKept(gatherDates({ partners: ['b', 'a'], moments }), week, 'both')).toBe(2);
  });

  it('need not be the same dates for both', () => {
    const apart = gatherDates({
      partners: ['a', 'b'],
      moments: [
        { date: '2026-11-17', by: 'a' },
        { date: '2026-11-19', by: 'b' },
      ],
    });
    expect(countKept(apart, week, 'both')).toBe(1);
    expect(countKept(apart, week, 'either')).toBe(2);
  });

  it('include the first day and the last of a period', () => {
    expect(countWithin(['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'], week)).toBe(2);
    expect(countWithin([], week)).toBe(0);
  });

  it('of one partner are in order of time, each once', () => {
    expect(datesLoggedBy('a', moments)).toEqual(['2026-11-16', '2026-11-20', '2026-11-22']);
  });
});
