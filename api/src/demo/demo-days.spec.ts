import { describe, expect, it } from 'vitest';
import { instantOf } from '../platform/days.js';
import { momentsOf, pausesOf, weekdayBefore } from './demo-days.js';
import type { DemoRitual } from './demo-types.js';

const walk = (kept: string): DemoRitual => ({
  preset: 'sunday-walk',
  startedWeeksAgo: 9,
  day: 7,
  at: '15:00',
  kept,
});

describe('the days of the demo', () => {
  it('count back from the latest such weekday before today', () => {
    expect(weekdayBefore('2026-11-22', 7, 1)).toBe('2026-11-15');
    expect(weekdayBefore('2026-11-23', 7, 1)).toBe('2026-11-22');
    expect(weekdayBefore('2026-11-23', 1, 1)).toBe('2026-11-16');
    expect(weekdayBefore('2026-11-23', 1, 3)).toBe('2026-11-02');
  });

  it('lay what is kept by the day on the days before today', () => {
    const bench: DemoRitual = {
      preset: 'coffee',
      startedWeeksAgo: 1,
      pace: 'day',
      at: '22:00',
      kept: 'a - b',
    };
    expect(momentsOf(bench, '2026-11-23').map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-22']);
  });

  it('lay moments and pauses on the weeks in which they were noted', () => {
    expect(momentsOf(walk('a p p - ab'), '2026-11-23')).toEqual([
      { on: '2026-10-25', by: ['a'], ago: 5 },
      { on: '2026-11-22', by: ['a', 'b'], ago: 1 },
    ]);
    expect(pausesOf(walk('a p p - p'), '2026-11-23')).toEqual([
      { from: '2026-11-01', to: '2026-11-08' },
      { from: '2026-11-22', to: '2026-11-22' },
    ]);
    expect(momentsOf(walk(''), '2026-11-23')).toEqual([]);
  });

  it('follow the clock of the couple, on both sides of a clock change', () => {
    expect(instantOf('Europe/Amsterdam', '2026-10-24', '20:15').toISOString()).toBe(
      '2026-10-24T18:15:00.000Z',
    );
    expect(instantOf('Europe/Amsterdam', '2026-10-25', '20:15').toISOString()).toBe(
      '2026-10-25T19:15:00.000Z',
    );
    expect(instantOf('Europe/London', '2026-03-29', '10:30').toISOString()).toBe('2026-03-29T09:30:00.000Z');
    expect(instantOf('America/Los_Angeles', '2026-11-22', '23:30').toISOString()).toBe(
      '2026-11-23T07:30:00.000Z',
    );
  });
});
