import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import type { RitualHistory, Schedule } from './history.js';
import { judgeRitual } from './judge.js';

function agreed(from: LocalDate, unit: Schedule['unit'], more: Partial<Schedule> = {}): Schedule {
  return { from, unit, every: 1, times: 1, kept: 'either', ...more };
}

function ritual(
  schedules: Schedule[],
  dates: LocalDate[],
  today: LocalDate,
  until?: LocalDate,
): RitualHistory {
  return { today, until, partners: ['a', 'b'], schedules, moments: dates.map((date) => ({ date, by: 'a' })) };
}

/** State and streak of each period: 'met 1'. */
function course(history: RitualHistory): string[] {
  return judgeRitual(history).periods.map(({ state, streak }) => `${state} ${streak}`);
}

describe('a Sunday walk', () => {
  it.each<[string, LocalDate]>([
    ['begins', '2026-03-29'],
    ['ends', '2026-10-25'],
  ])('counts for its own week when summer time %s on it', (_, sunday) => {
    const dates = [-7, 0, 7].map((days) => addDays(sunday, days));
    const history = ritual([agreed(addDays(sunday, -13), 'week')], dates, addDays(sunday, 8));
    expect(course(history)).toEqual(['met 1', 'met 2', 'met 3', 'open 3']);
  });

  it('logged at 00:30 after the Sunday evening counts for the new week when it is dated Monday', () => {
    expect(course(ritual([agreed('2026-11-02', 'week')], ['2026-11-09'], '2026-11-09'))).toEqual([
      'missed 0',
      'met 1',
    ]);
    expect(course(ritual([agreed('2026-11-02', 'week')], ['2026-11-08'], '2026-11-09'))).toEqual([
      'met 1',
      'open 1',
    ]);
  });

  it('has a week 53 in 2026, and New Year lies inside it', () => {
    const walks: LocalDate[] = ['2026-12-27', '2027-01-03', '2027-01-10'];
    expect(course(ritual([agreed('2026-12-21', 'week')], walks, '2027-01-11'))).toEqual([
      'met 1',
      'met 2',
      'met 3',
      'open 3',
    ]);
    expect(
      course(ritual([agreed('2026-12-28', 'week')], ['2026-12-31', '2027-01-01'], '2027-01-04')),
    ).toEqual(['met 1', 'open 1']);
  });
});

describe('a ritual on the 31st', () => {
  it('is kept on the last day of shorter months, each counted for its own month', () => {
    const evenings: LocalDate[] = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31'];
    const history = ritual([agreed('2026-01-01', 'month')], evenings, '2026-06-01');
    expect(judgeRitual(history)).toMatchObject({ current: 5, longest: 5, kept: 5, of: 5 });
  });

  it('that begins there has a first month of one day', () => {
    expect(course(ritual([agreed('2026-01-31', 'month')], [], '2026-02-01'))).toEqual([
      'skipped 0',
      'open 0',
    ]);
    expect(course(ritual([agreed('2026-01-31', 'month')], ['2026-01-31'], '2026-02-01'))).toEqual([
      'met 1',
      'open 1',
    ]);
  });
});

describe('a first period that starts late', () => {
  it.each<[string, Schedule, LocalDate, LocalDate]>([
    ['on Wednesday', agreed('2026-11-11', 'week'), '2026-11-12', '2026-11-16'],
    ['on the 9th', agreed('2026-11-09', 'month'), '2026-11-10', '2026-12-01'],
  ])('%s counts when met and is skipped when not', (_, schedule, kept, today) => {
    expect(course(ritual([schedule], [kept], today))).toEqual(['met 1', 'open 1']);
    expect(course(ritual([schedule], [], today))).toEqual(['skipped 0', 'open 0']);
    expect(judgeRitual(ritual([schedule], [], today)).periods[0]?.why).toEqual({
      code: 'started-late',
      on: schedule.from,
    });
  });

  it('is open like any other while it lasts', () => {
    expect(course(ritual([agreed('2026-11-11', 'week')], [], '2026-11-15'))).toEqual(['open 0']);
  });

  it('is a period like any other when it starts on a first day', () => {
    expect(course(ritual([agreed('2026-11-09', 'week')], [], '2026-11-16'))).toEqual(['missed 0', 'open 0']);
    expect(course(ritual([agreed('2026-11-01', 'month')], [], '2026-12-01'))).toEqual(['missed 0', 'open 0']);
  });
});

describe('a schedule changed in the middle of a streak', () => {
  it('from weekly to fortnightly lets the streak go on', () => {
    const schedules = [agreed('2026-10-05', 'week'), agreed('2026-10-21', 'week', { every: 2 })];
    const dates: LocalDate[] = ['2026-10-11', '2026-10-18', '2026-10-25', '2026-11-08', '2026-11-09'];
    const history = ritual(schedules, dates, '2026-11-22');
    expect(judgeRitual(history).periods.map(({ from, to, streak }) => [from, to, streak])).toEqual([
      ['2026-10-05', '2026-10-11', 1],
      ['2026-10-12', '2026-10-18', 2],
      ['2026-10-19', '2026-10-25', 3],
      ['2026-10-26', '2026-11-08', 4],
      ['2026-11-09', '2026-11-22', 5],
    ]);
  });

  it('leaves the earlier periods their number of times and who keeps them', () => {
    const schedules = [
      agreed('2026-11-02', 'week'),
      agreed('2026-11-09', 'week', { times: 2, kept: 'both' }),
    ];
    const history = ritual(schedules, ['2026-11-04', '2026-11-10', '2026-11-11'], '2026-11-16');
    expect(course(history)).toEqual(['met 1', 'forgiven 1', 'open 1']);
    expect(judgeRitual(history).periods.map(({ kept, times }) => [kept, times])).toEqual([
      [1, 1],
      [0, 2],
      [0, 2],
    ]);
  });

  it('to months inside a month skips the rest of it when that was not met', () => {
    const schedules = [agreed('2026-11-02', 'week'), agreed('2026-11-05', 'month')];
    expect(course(ritual(schedules, ['2026-11-08'], '2026-12-01'))).toEqual(['met 1', 'skipped 1', 'open 1']);
    expect(course(ritual(schedules, ['2026-11-08', '2026-11-30'], '2026-12-01'))).toEqual([
      'met 1',
      'met 2',
      'open 2',
    ]);
  });
});

describe('a ritual that has ended', () => {
  const schedules = [agreed('2026-11-02', 'week')];

  it('in the middle of a week counts that week when met and skips it when not', () => {
    expect(course(ritual(schedules, ['2026-11-08', '2026-11-10'], '2026-12-24', '2026-11-11'))).toEqual([
      'met 1',
      'met 2',
    ]);
    const unmet = judgeRitual(ritual(schedules, ['2026-11-08'], '2026-12-24', '2026-11-11'));
    expect(unmet).toMatchObject({ current: 1, longest: 1, kept: 1, of: 1 });
    expect(unmet.periods.at(-1)).toMatchObject({
      from: '2026-11-09',
      to: '2026-11-11',
      state: 'skipped',
      why: { code: 'ended', on: '2026-11-11' },
    });
  });

  it('is judged on its last day, also when that is the last day of a week, or today', () => {
    expect(course(ritual(schedules, ['2026-11-08'], '2026-12-24', '2026-11-15'))).toEqual([
      'met 1',
      'skipped 1',
    ]);
    expect(course(ritual(schedules, ['2026-11-08'], '2026-11-15', '2026-11-15'))).toEqual([
      'met 1',
      'skipped 1',
    ]);
  });

  it('gives the same answer however long ago that is', () => {
    const lastYear = judgeRitual(ritual(schedules, ['2026-11-08'], '2027-11-22', '2026-11-11'));
    expect(lastYear).toEqual(judgeRitual(ritual(schedules, ['2026-11-08'], '2026-11-11', '2026-11-11')));
  });

  it('goes on until its end has come', () => {
    const history = ritual(schedules, ['2026-11-08'], '2026-11-10', '2026-11-11');
    expect(judgeRitual(history)).toEqual(judgeRitual({ ...history, until: undefined }));
  });
});
