import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import type { RitualHistory, Schedule } from './history.js';
import { judgeRitual } from './judge.js';

const weekly: Schedule = { from: '2026-08-31', unit: 'week', every: 1, times: 1, kept: 'either' };

/** A weekly ritual since Monday 31 August 2026; 'mm-m' says which weeks were kept, on their Wednesday. Today is a Monday. */
function weeks(pattern: string, history: Partial<RitualHistory> = {}): RitualHistory {
  const moments = [...pattern].flatMap((letter, week) =>
    letter === 'm' ? [{ date: addDays('2026-09-02', week * 7), by: 'a' }] : [],
  );
  const today = addDays('2026-08-31', pattern.length * 7);
  return { today, partners: ['a', 'b'], schedules: [weekly], moments, ...history };
}

function states(history: RitualHistory): string[] {
  return judgeRitual(history).periods.map(({ state }) => state);
}

describe('the open period', () => {
  it('never breaks a streak: on Monday at 00:01 a weekly streak of 5 still reads 5', () => {
    const judgement = judgeRitual(weeks('mmmmm'));
    expect(judgement).toMatchObject({ current: 5, longest: 5, kept: 5, of: 5 });
    expect(judgement.periods.at(-1)).toEqual({
      from: '2026-10-05',
      to: '2026-10-11',
      state: 'open',
      kept: 0,
      times: 1,
      streak: 5,
      why: { code: 'still-open', to: '2026-10-11' },
    });
  });

  it('adds one as soon as it is met', () => {
    const judgement = judgeRitual(weeks('mmmmmm', { today: '2026-10-07' }));
    expect(judgement).toMatchObject({ current: 6, longest: 6, kept: 6, of: 6 });
    expect(judgement.periods.at(-1)).toMatchObject({
      state: 'met',
      why: { code: 'kept-already', to: '2026-10-11' },
    });
  });

  it('waits also when the ritual has only just begun', () => {
    expect(judgeRitual(weeks('', { today: '2026-09-02' }))).toMatchObject({
      current: 0,
      longest: 0,
      kept: 0,
      of: 0,
    });
    expect(states(weeks('', { today: '2026-09-02' }))).toEqual(['open']);
  });
});

describe('a period', () => {
  it('is met with so many dates as were agreed, and tells all that were kept', () => {
    const twice = { ...weekly, times: 2 };
    const days: LocalDate[] = ['2026-09-01', '2026-09-01', '2026-09-08', '2026-09-09', '2026-09-10'];
    const moments = days.map((date) => ({ date, by: 'a' }));
    const { periods } = judgeRitual(weeks('---', { schedules: [twice], moments }));
    expect(periods.map(({ kept, times, state }) => [kept, times, state])).toEqual([
      [1, 2, 'missed'],
      [3, 2, 'met'],
      [0, 2, 'forgiven'],
      [0, 2, 'open'],
    ]);
  });

  it('that both keep is met when both logged, on the same day or not', () => {
    const moments = [
      { date: '2026-09-01', by: 'a' },
      { date: '2026-09-03', by: 'b' },
      { date: '2026-09-08', by: 'b' },
      { date: '2026-09-09', by: 'b' },
    ] as const;
    const history = weeks('--', { schedules: [{ ...weekly, kept: 'both' }], moments });
    expect(judgeRitual(history).periods.map(({ kept }) => kept)).toEqual([1, 0, 0]);
    expect(judgeRitual({ ...history, schedules: [weekly] }).periods.map(({ kept }) => kept)).toEqual([
      2, 2, 0,
    ]);
  });
});

describe('a pause', () => {
  it('skips a period that was not met: the streak goes on behind it', () => {
    const judgement = judgeRitual(weeks('mmm--m', { pauses: [{ from: '2026-09-27', to: '2026-09-28' }] }));
    expect(judgement.periods.map(({ state }) => state)).toEqual([
      'met',
      'met',
      'met',
      'skipped',
      'skipped',
      'met',
      'open',
    ]);
    expect(judgement).toMatchObject({ current: 4, longest: 4, kept: 4, of: 4 });
    expect(judgement.periods[3]?.why).toEqual({
      code: 'paused',
      pause: { from: '2026-09-27', to: '2026-09-28' },
    });
  });

  it('takes nothing away from a period that was met all the same', () => {
    const pause = { from: '2026-09-07', to: '2026-09-13' } as const;
    const judgement = judgeRitual(weeks('mmm', { pauses: [pause] }));
    expect(judgement.current).toBe(3);
    expect(judgement.periods[1]).toMatchObject({ state: 'met', why: { code: 'kept-in-pause', pause } });
  });

  it('skips the open period on any day of it, a later one too, until it is met', () => {
    const pauses = [{ from: '2026-09-20', to: '2026-10-01' }] as const;
    expect(states(weeks('mm', { pauses }))).toEqual(['met', 'met', 'skipped']);
    expect(states(weeks('mmm', { pauses, today: '2026-09-16' }))).toEqual(['met', 'met', 'met']);
  });
});

describe('a miss', () => {
  it('is forgiven when it stands alone, and costs nothing', () => {
    const judgement = judgeRitual(weeks('mm-mm'));
    expect(judgement).toMatchObject({ current: 4, longest: 4, kept: 4, of: 5 });
    expect(judgement.periods[2]).toMatchObject({ state: 'forgiven', streak: 2, why: { code: 'forgiven' } });
  });

  it('soon after another one is forgiven, and says what it cut off', () => {
    const judgement = judgeRitual(weeks('mmm-m-m'));
    expect(judgement).toMatchObject({ current: 2, longest: 4, kept: 5, of: 7 });
    expect(judgement.periods[5]).toMatchObject({
      state: 'forgiven',
      streak: 1,
      why: { code: 'soon-after-a-miss', earlier: { from: '2026-09-21', to: '2026-09-27' }, cutOff: 3 },
    });
  });

  it('right after another one ends the streak, and says what ended', () => {
    const judgement = judgeRitual(weeks('mmm--m'));
    expect(judgement.periods.map(({ state }) => state)).toEqual([
      'met',
      'met',
      'met',
      'forgiven',
      'missed',
      'met',
      'open',
    ]);
    expect(judgement).toMatchObject({ current: 1, longest: 3 });
    expect(judgement.periods[4]).toMatchObject({
      streak: 0,
      why: { code: 'second-in-a-row', earlier: { from: '2026-09-21', to: '2026-09-27' }, cutOff: 3 },
    });
  });

  it('without a streak to hold is just missed', () => {
    const { periods } = judgeRitual(weeks('--m-'));
    expect(periods.map(({ state }) => state)).toEqual(['missed', 'missed', 'met', 'forgiven', 'open']);
    expect(periods.slice(0, 2).map(({ why }) => why)).toEqual([{ code: 'no-streak' }, { code: 'no-streak' }]);
    expect(periods[3]?.why).toEqual({ code: 'forgiven' });
  });

  it('lies nearer to another one when a week between them was skipped', () => {
    const pauses = [{ from: '2026-09-28', to: '2026-09-28' }] as const;
    expect(judgeRitual(weeks('mm-m-m-', { pauses })).current).toBe(2);
    expect(judgeRitual(weeks('mm-mmm-', { pauses })).current).toBe(5);
  });

  it('that a pause takes out of a row brings its neighbours no nearer than grace allows', () => {
    const history = weeks('mm-mmm-mmm-');
    expect(judgeRitual(history).current).toBe(8);
    expect(judgeRitual({ ...history, pauses: [{ from: '2026-10-15', to: '2026-10-15' }] }).current).toBe(8);
  });
});

describe('the headline of a ritual', () => {
  it('reads "kept 9 of the last 12", then the current streak and the longest', () => {
    const judgement = judgeRitual(weeks('mmmmmm-mm--mmmm'));
    expect(judgement).toMatchObject({ current: 4, longest: 8, kept: 9, of: 12 });
  });

  it('says nothing yet of a ritual that begins later, or was never agreed', () => {
    const nothing = { current: 0, longest: 0, kept: 0, of: 0, periods: [] };
    expect(judgeRitual(weeks('', { today: '2026-08-30' }))).toEqual(nothing);
    expect(judgeRitual(weeks('', { schedules: [] }))).toEqual(nothing);
  });
});
