import { describe, expect, it } from 'vitest';
import {
  compareDates,
  earlierOf,
  holdsDate,
  isAfter,
  isBefore,
  laterOf,
  type LocalDate,
  touch,
} from './index.js';

const autumn = { from: '2026-09-21', to: '2026-12-20' } as const;

describe('the order of days', () => {
  it('is the order of time, also across a year', () => {
    const days: LocalDate[] = ['2027-01-01', '2026-12-31', '2026-02-10', '2026-10-02', '0999-12-31'];
    expect(days.sort(compareDates)).toEqual([
      '0999-12-31',
      '2026-02-10',
      '2026-10-02',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0);
  });

  it('never puts a day before or after itself', () => {
    expect([isBefore('2026-01-01', '2026-01-02'), isBefore('2026-01-02', '2026-01-02')]).toEqual([
      true,
      false,
    ]);
    expect([isAfter('2026-01-03', '2026-01-02'), isAfter('2026-01-02', '2026-01-02')]).toEqual([true, false]);
  });

  it('tells the earlier and the later of two', () => {
    expect(earlierOf('2026-12-31', '2027-01-01')).toBe('2026-12-31');
    expect(earlierOf('2027-01-01', '2026-12-31')).toBe('2026-12-31');
    expect(laterOf('2026-12-31', '2027-01-01')).toBe('2027-01-01');
    expect(laterOf('2027-01-01', '2026-12-31')).toBe('2027-01-01');
  });
});

describe('a span of days', () => {
  it('holds its first day and its last, and no day outside', () => {
    const days: LocalDate[] = ['2026-09-20', '2026-09-21', '2026-12-20', '2026-12-21'];
    expect(days.filter((day) => holdsDate(autumn, day))).toEqual(['2026-09-21', '2026-12-20']);
  });

  it.each<[LocalDate, LocalDate, boolean]>([
    ['2026-09-01', '2026-09-20', false],
    ['2026-09-01', '2026-09-21', true],
    ['2026-10-01', '2026-10-02', true],
    ['2026-01-01', '2027-01-01', true],
    ['2026-12-20', '2027-01-01', true],
    ['2026-12-21', '2027-01-01', false],
  ])('from %s to %s touches the autumn: %s', (from, to, touches) => {
    expect(touch(autumn, { from, to })).toBe(touches);
    expect(touch({ from, to }, autumn)).toBe(touches);
  });
});
