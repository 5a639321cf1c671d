import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/index.js';
import type { Moment, RitualHistory, Schedule } from './history.js';
import { isToLogToday, loggableFrom, mayLogOn, mayTakeBack, type RitualDays } from './logging.js';

const weekly: Schedule = { from: '2026-09-30', unit: 'week', every: 1, times: 1, kept: 'either' };
/** Thursday; the week began on Monday 16 November, the one before on the 9th. */
const days: RitualDays = { today: '2026-11-19', schedules: [weekly] };

describe('logging a moment', () => {
  it.each<LocalDate>(['2026-11-16', '2026-11-18', '2026-11-19'])(
    'is free on %s, in the open week',
    (date) => {
      expect(mayLogOn(days, date)).toEqual({ allowed: true, addedLater: false });
    },
  );

  it.each<LocalDate>(['2026-11-09', '2026-11-15'])(
    'is free on %s, in the week before, and marked as added later',
    (date) => {
      expect(mayLogOn(days, date)).toEqual({ allowed: true, addedLater: true });
    },
  );

  it.each<[LocalDate, string]>([
    ['2026-11-08', 'too-long-ago'],
    ['2026-09-30', 'too-long-ago'],
    ['2026-09-29', 'before-the-ritual'],
    ['2026-11-20', 'in-the-future'],
  ])('is refused on %s: %s', (date, because) => {
    expect(mayLogOn(days, date)).toEqual({ allowed: false, because });
  });

  it('is free until the end of the period after its own, and not a day longer', () => {
    expect(mayLogOn({ ...days, today: '2026-11-22' }, '2026-11-09')).toMatchObject({ allowed: true });
    expect(mayLogOn({ ...days, today: '2026-11-23' }, '2026-11-15')).toMatchObject({
      because: 'too-long-ago',
    });
  });

  it('goes by the periods of the schedule of each day', () => {
    const schedules = [weekly, { ...weekly, from: '2026-11-11', unit: 'month' }] satisfies Schedule[];
    expect(mayLogOn({ today: '2026-11-30', schedules }, '2026-11-09')).toEqual({
      allowed: true,
      addedLater: true,
    });
    expect(mayLogOn({ today: '2026-11-30', schedules }, '2026-11-08')).toMatchObject({
      because: 'too-long-ago',
    });
    expect(mayLogOn({ today: '2026-12-01', schedules }, '2026-11-15')).toMatchObject({
      because: 'too-long-ago',
    });
  });

  it('is free in the first period of a ritual, and on no day before it', () => {
    const young = { today: '2026-10-01', schedules: [weekly] } as const;
    expect(mayLogOn(young, '2026-09-30')).toEqual({ allowed: true, addedLater: false });
    expect(mayLogOn({ ...young, today: '2026-09-29' }, '2026-09-29')).toMatchObject({
      because: 'before-the-ritual',
    });
  });

  it('is free for a while after the ritual ended, but for no day after its end', () => {
    const ended = { ...days, until: '2026-11-11' } as const;
    expect(mayLogOn(ended, '2026-11-11')).toEqual({ allowed: true, addedLater: true });
    expect(mayLogOn({ ...ended, today: '2026-11-12' }, '2026-11-11')).toEqual({
      allowed: true,
      addedLater: true,
    });
    expect(mayLogOn({ ...ended, today: '2026-11-11' }, '2026-11-11')).toEqual({
      allowed: true,
      addedLater: false,
    });
    expect(mayLogOn(ended, '2026-11-12')).toMatchObject({ because: 'after-the-ritual' });
    expect(mayLogOn({ ...ended, today: '2026-11-23' }, '2026-11-11')).toMatchObject({
      because: 'too-long-ago',
    });
  });
});

describe('taking a moment back', () => {
  it('is for who logged it', () => {
    const moment: Moment = { date: '2026-11-15', by: 'a' };
    expect(mayTakeBack(days, moment, 'a')).toEqual({ allowed: true, addedLater: true });
    expect(mayTakeBack(days, moment, 'b')).toEqual({ allowed: false, because: 'by-the-other' });
  });

  it('is free as long as logging it would be', () => {
    expect(mayTakeBack(days, { date: '2026-11-08', by: 'a' }, 'a')).toEqual({
      allowed: false,
      because: 'too-long-ago',
    });
  });
});

describe('the page of today', () => {
  function shows(
    partner: string,
    more: Partial<RitualHistory> = {},
    schedule: Partial<Schedule> = {},
  ): boolean {
    return isToLogToday(
      { today: '2026-11-19', moments: [], ...more, schedules: [{ ...weekly, ...schedule }] },
      partner,
    );
  }

  it('offers a ritual that is not kept yet in this week, to both', () => {
    const moments = [{ date: '2026-11-15', by: 'a' }] as const;
    expect([shows('a', { moments }), shows('b', { moments })]).toEqual([true, true]);
  });

  it('no longer offers it once either logged, where one is enough', () => {
    const moments = [{ date: '2026-11-16', by: 'b' }] as const;
    expect([shows('a', { moments }), shows('b', { moments })]).toEqual([false, false]);
  });

  it('goes by the own logging of a partner, where both log', () => {
    const moments = [{ date: '2026-11-16', by: 'b' }] as const;
    expect([shows('a', { moments }, { kept: 'both' }), shows('b', { moments }, { kept: 'both' })]).toEqual([
      true,
      false,
    ]);
  });

  it('offers it again on another day when it is to be kept more than once, but not twice on one day', () => {
    const yesterday = [{ date: '2026-11-18', by: 'a' }] as const;
    const today = [{ date: '2026-11-19', by: 'b' }] as const;
    expect(shows('a', { moments: yesterday }, { times: 2 })).toBe(true);
    expect(shows('a', { moments: today }, { times: 2 })).toBe(false);
    expect(shows('a', { moments: [...yesterday, ...today] }, { times: 2 })).toBe(false);
  });

  it('leaves it in peace while it is paused', () => {
    expect(shows('a', { pauses: [{ from: '2026-11-19', to: '2026-11-19' }] })).toBe(false);
    expect(shows('a', { pauses: [{ from: '2026-11-16', to: '2026-11-18' }] })).toBe(true);
  });

  it('offers it from its first day to its last', () => {
    expect(shows('a', { until: '2026-11-18' })).toBe(false);
    expect(shows('a', { until: '2026-11-19' })).toBe(true);
    expect(shows('a', {}, { from: '2026-11-20' })).toBe(false);
    expect(shows('a', {}, { from: '2026-11-19' })).toBe(true);
  });
});

describe('the first day that can still be noted', () => {
  it.each<[string, RitualDays, LocalDate | undefined]>([
    ['is the first one of the period before', days, '2026-11-09'],
    ['is never before the ritual began', { ...days, today: '2026-10-06' }, '2026-09-30'],
    ['is none before it begins', { ...days, today: '2026-09-29' }, undefined],
    ['is there on the last day', { ...days, until: '2026-11-19' }, '2026-11-09'],
    ['is none once it has ended', { ...days, until: '2026-11-18' }, undefined],
  ])('%s', (_rule, given, first) => {
    expect(loggableFrom(given)).toBe(first);
    if (first !== undefined) expect(mayLogOn(given, first)).toMatchObject({ allowed: true });
  });
});
