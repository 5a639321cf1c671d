import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import type { Schedule } from './history.js';
import { history } from '../../test/histories.js';
import { lastPeriods, layPeriods } from './periods.js';

function schedule(from: LocalDate, unit: Schedule['unit'], every = 1): Schedule {
  return { from, unit, every, times: 1, kept: 'either' };
}

/** First and last day of each period, and a star where it starts late. */
function spans(schedules: Schedule[], lastDay: LocalDate): string[] {
  return layPeriods(schedules, lastDay).map(
    ({ from, to, startsLate }) => `${from}/${to}${startsLate ? '*' : ''}`,
  );
}

describe('the periods of a ritual', () => {
  it('are ISO weeks, Monday first, up to the one that holds the last day', () => {
    expect(spans([schedule('2026-11-02', 'week')], '2026-11-16')).toEqual([
      '2026-11-02/2026-11-08',
      '2026-11-09/2026-11-15',
      '2026-11-16/2026-11-22',
    ]);
  });

  it('are single days', () => {
    expect(spans([schedule('2026-03-28', 'day')], '2026-03-30')).toEqual([
      '2026-03-28/2026-03-28',
      '2026-03-29/2026-03-29',
      '2026-03-30/2026-03-30',
    ]);
  });

  it('are calendar months, the short one too', () => {
    expect(spans([schedule('2026-01-01', 'month')], '2026-03-31')).toEqual([
      '2026-01-01/2026-01-31',
      '2026-02-01/2026-02-28',
      '2026-03-01/2026-03-31',
    ]);
  });

  it('are several units in a row, the first of which holds the first day', () => {
    expect(spans([schedule('2026-11-11', 'week', 2)], '2026-11-23')).toEqual([
      '2026-11-11/2026-11-22*',
      '2026-11-23/2026-12-06',
    ]);
    expect(spans([schedule('2026-11-09', 'month', 3)], '2027-02-01')).toEqual([
      '2026-11-09/2027-01-31*',
      '2027-02-01/2027-04-30',
    ]);
    expect(spans([schedule('2026-12-30', 'day', 3)], '2027-01-02')).toEqual([
      '2026-12-30/2027-01-01',
      '2027-01-02/2027-01-04',
    ]);
  });

  it('start late when the ritual begins on a Wednesday, or on the 9th', () => {
    expect(spans([schedule('2026-11-11', 'week')], '2026-11-16')).toEqual([
      '2026-11-11/2026-11-15*',
      '2026-11-16/2026-11-22',
    ]);
    expect(spans([schedule('2026-11-09', 'month')], '2026-12-01')).toEqual([
      '2026-11-09/2026-11-30*',
      '2026-12-01/2026-12-31',
    ]);
  });

  it('have a week 53 in 2026, which runs into the next year', () => {
    const weeks = spans([schedule('2026-01-01', 'week')], '2027-01-04');
    expect(weeks).toHaveLength(54);
    expect(weeks.slice(-2)).toEqual(['2026-12-28/2027-01-03', '2027-01-04/2027-01-10']);
  });

  it('do not exist before the ritual begins, or without an agreement', () => {
    expect(spans([schedule('2026-11-11', 'week')], '2026-11-10')).toEqual([]);
    expect(spans([], '2026-11-10')).toEqual([]);
  });

  it('end with the calendar, however long they were meant to be', () => {
    expect(spans([schedule('9999-12-30', 'week')], '9999-12-31')).toEqual(['9999-12-30/9999-12-31*']);
    expect(spans([schedule('9999-11-01', 'month', 1e15)], '9999-12-31')).toEqual(['9999-11-01/9999-12-31']);
    expect(spans([schedule('2026-11-02', 'day', 1e15)], '2026-11-22')).toEqual(['2026-11-02/9999-12-31']);
  });
});

describe('a change of the schedule', () => {
  it('takes effect when the week that holds its date has ended', () => {
    expect(spans([schedule('2026-11-02', 'week'), schedule('2026-11-11', 'day')], '2026-11-16')).toEqual([
      '2026-11-02/2026-11-08',
      '2026-11-09/2026-11-15',
      '2026-11-16/2026-11-16',
    ]);
  });

  it('takes effect at once on a first day', () => {
    expect(spans([schedule('2026-11-02', 'week'), schedule('2026-11-09', 'day')], '2026-11-10')).toEqual([
      '2026-11-02/2026-11-08',
      '2026-11-09/2026-11-09',
      '2026-11-10/2026-11-10',
    ]);
  });

  it('waits for the end of a fortnight or a quarter under the old schedule', () => {
    expect(spans([schedule('2026-11-02', 'week', 2), schedule('2026-11-09', 'week')], '2026-11-16')).toEqual([
      '2026-11-02/2026-11-15',
      '2026-11-16/2026-11-22',
    ]);
    expect(
      spans([schedule('2026-01-01', 'month', 3), schedule('2026-02-01', 'month')], '2026-04-01'),
    ).toEqual(['2026-01-01/2026-03-31', '2026-04-01/2026-04-30']);
  });

  it('from weeks to months makes the rest of the month a period that starts late', () => {
    expect(spans([schedule('2026-11-02', 'week'), schedule('2026-11-11', 'month')], '2026-12-01')).toEqual([
      '2026-11-02/2026-11-08',
      '2026-11-09/2026-11-15',
      '2026-11-16/2026-11-30*',
      '2026-12-01/2026-12-31',
    ]);
  });

  it('from months to weeks makes the rest of the week a period that starts late', () => {
    expect(spans([schedule('2026-03-01', 'month'), schedule('2026-03-31', 'week')], '2026-04-06')).toEqual([
      '2026-03-01/2026-03-31',
      '2026-04-01/2026-04-05*',
      '2026-04-06/2026-04-12',
    ]);
  });

  it('on the 31st takes effect on the first of the next month', () => {
    expect(
      spans([schedule('2026-01-31', 'month'), schedule('2026-03-31', 'month', 2)], '2026-04-01'),
    ).toEqual([
      '2026-01-31/2026-01-31*',
      '2026-02-01/2026-02-28',
      '2026-03-01/2026-03-31',
      '2026-04-01/2026-05-31',
    ]);
  });

  it('never takes effect when it was replaced before its turn', () => {
    const replaced = [
      schedule('2026-11-02', 'week'),
      schedule('2026-11-10', 'day'),
      schedule('2026-11-12', 'week', 2),
    ];
    expect(spans(replaced, '2026-11-16')).toEqual([
      '2026-11-02/2026-11-08',
      '2026-11-09/2026-11-15',
      '2026-11-16/2026-11-29',
    ]);
    const onTheVeryDay = [
      schedule('2026-11-02', 'week'),
      schedule('2026-11-10', 'month'),
      schedule('2026-11-16', 'day'),
    ];
    expect(spans(onTheVeryDay, '2026-11-17').slice(2)).toEqual([
      '2026-11-16/2026-11-16',
      '2026-11-17/2026-11-17',
    ]);
  });

  it('waits under the schedule that is in force by then, not under an older one', () => {
    const three = [
      schedule('2026-11-02', 'week'),
      schedule('2026-11-11', 'month'),
      schedule('2026-11-18', 'day'),
    ];
    expect(spans(three, '2026-12-01').slice(1)).toEqual([
      '2026-11-09/2026-11-15',
      '2026-11-16/2026-11-30*',
      '2026-12-01/2026-12-01',
    ]);
  });

  it('inside a first period that starts late waits for the end of that one', () => {
    expect(spans([schedule('2026-11-11', 'week'), schedule('2026-11-12', 'day')], '2026-11-16')).toEqual([
      '2026-11-11/2026-11-15*',
      '2026-11-16/2026-11-16',
    ]);
  });

  it('may be entered in any order', () => {
    const versions = [
      schedule('2026-11-18', 'day'),
      schedule('2026-11-02', 'week'),
      schedule('2026-11-11', 'month'),
    ];
    expect(spans(versions, '2026-12-01')).toEqual(spans([...versions].reverse(), '2026-12-01'));
  });
});

describe('the last periods', () => {
  it('are the end of all of them, however many there are and whatever was agreed in between', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3_000 }), (one, count, days) => {
        const day = addDays(one.today, days);
        expect(lastPeriods(one.schedules, day, count)).toEqual(layPeriods(one.schedules, day).slice(-count));
      }),
      { numRuns: fc.readConfigureGlobal()?.numRuns ?? 300 },
    );
  });

  it('are found at the end of the calendar, and do not exist before the ritual begins', () => {
    const long = [schedule('0001-01-01', 'day'), schedule('9999-12-30', 'week')];
    expect(lastPeriods(long, '9999-12-31', 2).map(({ from, to }) => [from, to])).toEqual([
      ['9999-12-29', '9999-12-29'],
      ['9999-12-30', '9999-12-31'],
    ]);
    expect(lastPeriods([schedule('2026-11-11', 'week')], '2026-11-10', 2)).toEqual([]);
    expect(lastPeriods([], '2026-11-10', 2)).toEqual([]);
  });
});
