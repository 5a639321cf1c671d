import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/index.js';
import { laySeries, type SlottedSchedule } from './index.js';

const weekly: SlottedSchedule = {
  from: '2026-03-02',
  unit: 'week',
  every: 1,
  times: 1,
  kept: 'either',
  slot: { weekday: 7, at: '15:00' },
};
const monthly = (from: LocalDate, slot: SlottedSchedule['slot'], every = 1): SlottedSchedule => ({
  ...weekly,
  from,
  unit: 'month',
  every,
  slot,
});

describe('the calendar of a ritual', () => {
  it('is one event that goes on, on the day and at the time that were agreed', () => {
    expect(laySeries({ schedules: [weekly] })).toEqual([
      {
        agreedFrom: '2026-03-02',
        part: 'regular',
        first: '2026-03-08',
        at: '15:00',
        rule: { unit: 'week', every: 1, weekday: 7 },
        last: null,
        except: [],
      },
    ]);
  });

  it('takes a whole day where a day was agreed and no time', () => {
    const [series] = laySeries({ schedules: [{ ...weekly, slot: { weekday: 5 } }] });
    expect(series).toMatchObject({ first: '2026-03-06', at: null });
  });

  it.each([
    ['without a slot', { ...weekly, slot: {} }],
    ['with a time on no day of the week', { ...weekly, slot: { at: '15:00' } }],
    ['of every day without a time', { ...weekly, unit: 'day' as const, slot: {} }],
  ])('has nothing of a ritual %s', (_, schedule) => {
    expect(laySeries({ schedules: [schedule] })).toEqual([]);
  });

  it('has a ritual of every third day at its time', () => {
    const schedule: SlottedSchedule = { ...weekly, unit: 'day', every: 3, slot: { at: '08:00' } };
    expect(laySeries({ schedules: [schedule] })).toMatchObject([
      { first: '2026-03-02', rule: { unit: 'day', every: 3 }, last: null },
    ]);
  });

  it('leaves out the dates on which it rests, and begins after a rest at the beginning', () => {
    const pauses = [
      { from: '2026-03-03', to: '2026-03-10' },
      { from: '2026-03-20', to: '2026-03-31' },
      { from: '2026-03-28', to: '2026-04-02' },
    ] as const;
    expect(laySeries({ schedules: [weekly], pauses })).toMatchObject([
      { first: '2026-03-15', last: null, except: ['2026-03-22', '2026-03-29'] },
    ]);
  });

  it('ends with the last date before the ritual did, on the last day itself too', () => {
    expect(laySeries({ schedules: [weekly], endedOn: '2026-03-28' })).toMatchObject([{ last: '2026-03-22' }]);
    expect(laySeries({ schedules: [weekly], endedOn: '2026-03-29' })).toMatchObject([{ last: '2026-03-29' }]);
    expect(laySeries({ schedules: [weekly], endedOn: '2026-03-07' })).toEqual([]);
  });

  it('ends with a date that stands, though it rested when it ended', () => {
    const pauses = [{ from: '2026-03-20', to: '2026-05-01' }] as const;
    const series = laySeries({ schedules: [weekly], pauses, endedOn: '2026-04-10' });
    expect(series).toMatchObject([{ last: '2026-03-15', except: [] }]);
  });

  it('has a date that stands alone without a rule, and nothing where it rested all the time', () => {
    const rest = (to: LocalDate) => [{ from: '2026-03-01' as const, to }];
    const series = (to: LocalDate) =>
      laySeries({ schedules: [weekly], pauses: rest(to), endedOn: '2026-03-15' });
    expect(series('2026-03-08')).toMatchObject([{ first: '2026-03-15', last: '2026-03-15', rule: null }]);
    expect(series('2026-03-15')).toEqual([]);
  });

  it('follows a change from the period after it, under the old agreement until then', () => {
    const later: SlottedSchedule = { ...weekly, from: '2026-03-18', every: 2, slot: { weekday: 3 } };
    expect(laySeries({ schedules: [later, weekly] })).toMatchObject([
      { agreedFrom: '2026-03-02', first: '2026-03-08', at: '15:00', last: '2026-03-22' },
      { agreedFrom: '2026-03-18', first: '2026-03-25', at: null, rule: { every: 2, weekday: 3 }, last: null },
    ]);
  });

  it('knows nothing of a change that was replaced before its turn', () => {
    const never: SlottedSchedule = { ...weekly, from: '2026-03-18', slot: { weekday: 3 } };
    const newest: SlottedSchedule = { ...weekly, from: '2026-03-19', slot: { weekday: 4 } };
    const agreed = laySeries({ schedules: [weekly, never, newest] }).map(({ agreedFrom }) => agreedFrom);
    expect(agreed).toEqual(['2026-03-02', '2026-03-19']);
  });

  it('begins in the week after, where it began on a later day than its slot', () => {
    const [series] = laySeries({ schedules: [{ ...weekly, from: '2026-03-04', slot: { weekday: 1 } }] });
    expect(series).toMatchObject({ first: '2026-03-09', rule: { every: 1, weekday: 1 } });
  });

  it('has the first date apart, where a fortnight began after its slot', () => {
    const schedule: SlottedSchedule = { ...weekly, from: '2026-03-04', every: 2, slot: { weekday: 1 } };
    expect(laySeries({ schedules: [schedule] })).toMatchObject([
      { part: 'first', first: '2026-03-09', rule: null, last: '2026-03-09' },
      { part: 'regular', first: '2026-03-16', rule: { every: 2, weekday: 1 }, last: null },
    ]);
  });

  it('means the last day of a shorter month by the 31st, in a leap year the 29th of February', () => {
    const [series] = laySeries({
      schedules: [monthly('2027-12-31', { dayOfMonth: 31 }, 2)],
      pauses: [{ from: '2028-01-01', to: '2028-03-15' }],
    });
    expect(series).toMatchObject({ first: '2027-12-31', except: ['2028-02-29'] });
  });

  it('has February apart where the 30th was agreed, and for the 29th only the short ones', () => {
    const [others, february] = laySeries({ schedules: [monthly('2026-12-01', { dayOfMonth: 30 })] });
    expect(others).toMatchObject({
      part: 'regular',
      first: '2026-12-30',
      rule: { every: 1, dayOfMonth: 30 },
    });
    expect(february).toMatchObject({
      part: 'february',
      first: '2027-02-28',
      rule: { every: 12, dayOfMonth: 'last' },
      except: [],
    });
    const [, short] = laySeries({ schedules: [monthly('2026-12-01', { dayOfMonth: 29 }, 5)] });
    expect(short).toMatchObject({ first: '2031-02-28', rule: { every: 60 } });
    const [, yearly] = laySeries({ schedules: [monthly('2026-12-01', { dayOfMonth: 29 })] });
    expect(yearly?.except.slice(0, 2)).toEqual(['2028-02-29', '2032-02-29']);
  });

  it('is one series where the rhythm comes to February alone, or never', () => {
    const inFebruary = laySeries({ schedules: [monthly('2027-02-01', { dayOfMonth: 30 }, 12)] });
    expect(inFebruary).toMatchObject([{ first: '2027-02-28', rule: { every: 12, dayOfMonth: 'last' } }]);
    const never = laySeries({ schedules: [monthly('2027-01-01', { dayOfMonth: 29 }, 2)] });
    expect(never).toMatchObject([{ first: '2027-01-29', rule: { every: 2, dayOfMonth: 29 } }]);
  });

  it('has the first Friday of every month', () => {
    const schedules = [monthly('2026-03-07', { weekday: 5, at: '19:30' })];
    expect(laySeries({ schedules })).toMatchObject([
      { first: '2026-04-03', rule: { unit: 'month', weekday: 5 } },
    ]);
  });

  it('is empty for a ritual of which nothing was agreed', () => {
    expect(laySeries({ schedules: [] })).toEqual([]);
  });
});
