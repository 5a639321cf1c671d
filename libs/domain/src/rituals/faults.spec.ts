import { describe, expect, it } from 'vitest';
import { faultIn } from './faults.js';
import type { RitualHistory } from './history.js';

const sound: RitualHistory = {
  today: '2026-11-22',
  partners: ['a', 'b'],
  schedules: [
    { from: '2026-06-01', unit: 'week', every: 2, times: 1, kept: 'both' },
    { from: '2026-01-01', unit: 'week', every: 1, times: 1, kept: 'either' },
  ],
  pauses: [
    { from: '2026-07-06', to: '2026-07-26' },
    { from: '2020-01-01', to: '2030-01-01' },
  ],
  moments: [
    { date: '2026-11-22', by: 'b' },
    { date: '2026-01-01', by: 'a' },
    { date: '2026-01-01', by: 'a' },
  ],
};

function withSchedule(at: 0 | 1, change: Partial<RitualHistory['schedules'][number]>): RitualHistory {
  return {
    ...sound,
    schedules: sound.schedules.map((one, place) => (place === at ? { ...one, ...change } : one)),
  };
}

function withMoment(date: RitualHistory['today'], by = 'a'): RitualHistory {
  return { ...sound, moments: [...sound.moments, { date, by }] };
}

describe('a history', () => {
  it('without a fault can be judged, its parts in any order', () => {
    expect(faultIn(sound)).toBeUndefined();
    expect(faultIn({ ...sound, pauses: undefined, moments: [] })).toBeUndefined();
    expect(faultIn({ ...sound, until: '2026-11-30' })).toBeUndefined();
  });

  it.each<[string, RitualHistory]>([
    ['/today', { ...sound, today: '2026-02-29' }],
    ['/until', { ...sound, until: '2026-11-31' }],
    ['/schedules/1/from', withSchedule(1, { from: '2026-00-01' })],
    ['/pauses/0/from', { ...sound, pauses: [{ from: '2026-06-31', to: '2026-07-26' }] }],
    ['/pauses/1/to', { ...sound, pauses: [sound.pauses![0]!, { from: '2026-07-06', to: '2026-07-32' }] }],
    ['/moments/3/date', withMoment('2026-04-31')],
  ])('names a date that does not exist, at %s', (path, history) => {
    expect(faultIn(history)).toEqual({ fault: 'no-such-date', path });
  });

  it('holds no moment before the first schedule', () => {
    expect(faultIn(withMoment('2025-12-31'))).toEqual({
      fault: 'before-first-schedule',
      path: '/moments/3/date',
    });
  });

  it('holds no moment after today, or after the end of the ritual', () => {
    expect(faultIn(withMoment('2026-11-23'))).toEqual({ fault: 'after-last-day', path: '/moments/3/date' });
    expect(faultIn({ ...sound, until: '2026-11-21' })).toEqual({
      fault: 'after-last-day',
      path: '/moments/0/date',
    });
    expect(faultIn({ ...withMoment('2026-11-23'), until: '2026-11-30' })).toMatchObject({
      fault: 'after-last-day',
    });
  });

  it('holds no moment of somebody else', () => {
    expect(faultIn(withMoment('2026-11-22', 'c'))).toEqual({
      fault: 'unknown-partner',
      path: '/moments/3/by',
    });
  });

  it('is that of two partners', () => {
    expect(faultIn({ ...sound, partners: ['a', 'a'] })).toEqual({
      fault: 'same-partner-twice',
      path: '/partners/1',
    });
  });

  it('has a schedule, and only one from a day', () => {
    expect(faultIn({ ...sound, schedules: [] })).toEqual({ fault: 'no-schedule', path: '/schedules' });
    expect(faultIn(withSchedule(1, { from: '2026-06-01' }))).toEqual({
      fault: 'two-schedules-from-one-day',
      path: '/schedules/1/from',
    });
  });

  it('has no schedule that begins after the last day', () => {
    const late = { fault: 'schedule-after-last-day', path: '/schedules/0/from' };
    expect(faultIn(withSchedule(0, { from: '2026-11-23' }))).toEqual(late);
    expect(faultIn({ ...sound, until: '2026-05-31' })).toEqual(late);
    expect(faultIn(withSchedule(0, { from: '2026-11-22' }))).toBeUndefined();
  });

  it.each<[string, RitualHistory]>([
    ['/schedules/0/every', withSchedule(0, { every: 0 })],
    ['/schedules/1/every', withSchedule(1, { every: 1.5 })],
    ['/schedules/0/times', withSchedule(0, { times: -1 })],
    ['/schedules/1/times', withSchedule(1, { times: Number.NaN })],
  ])('counts in whole numbers from one, at %s', (path, history) => {
    expect(faultIn(history)).toEqual({ fault: 'not-a-whole-number', path });
  });

  it('has no pause that ends before it begins', () => {
    const pauses = [sound.pauses![0]!, { from: '2026-07-07', to: '2026-07-06' }] as const;
    expect(faultIn({ ...sound, pauses })).toEqual({
      fault: 'pause-ends-before-it-begins',
      path: '/pauses/1/to',
    });
    expect(faultIn({ ...sound, pauses: [{ from: '2026-07-06', to: '2026-07-06' }] })).toBeUndefined();
  });
});
