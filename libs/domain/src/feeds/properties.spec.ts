import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  type DateSpan,
  daysBetween,
  earlierOf,
  endOfMonth,
  type LocalDate,
  monthsBetween,
  startOfMonth,
  weekday,
  type Weekday,
} from '../calendar/index.js';
import { isPausedOn, layPeriods, type Slot, slotDateIn } from '../rituals/index.js';
import {
  hasPlace,
  isDateOf,
  laySeries,
  leaveOut,
  type RitualCalendar,
  type Series,
  type SlottedSchedule,
} from './index.js';

/** `npm run test:long` asks for more. */
const numRuns = fc.readConfigureGlobal()?.numRuns ?? 300;

const START: LocalDate = '2025-11-27';
/** Five years, with a leap day and an ISO week 53 in them. */
const HORIZON: LocalDate = '2031-01-10';

const at = fc.constantFrom(undefined, '02:30', '15:00');
const weekdays = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
const slots: Record<SlottedSchedule['unit'], fc.Arbitrary<Slot>> = {
  day: fc.record({ at }),
  week: fc.record({ weekday: fc.option(weekdays, { nil: undefined, freq: 9 }), at }),
  month: fc.oneof(
    fc.record({ weekday: weekdays, at }),
    fc.record({ dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(28, 29, 30, 31)), at }),
  ),
};
const cadence = fc
  .record({
    unit: fc.constantFrom('day', 'week', 'month'),
    every: fc.oneof(fc.constantFrom(1, 1, 2, 3), fc.integer({ min: 1, max: 12 })),
  })
  .chain(({ unit, every }) => slots[unit].map((slot) => ({ unit, every, slot })));

const day = fc.nat({ max: 700 }).map((days) => addDays(START, days));
const pause = fc
  .tuple(day, fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 366 })))
  .map(([from, days]) => ({ from, to: addDays(from, days) }));
const calendar: fc.Arbitrary<RitualCalendar> = fc
  .record({
    versions: fc.uniqueArray(fc.tuple(day, cadence), {
      minLength: 1,
      maxLength: 5,
      selector: ([from]) => from,
    }),
    pauses: fc.array(pause, { maxLength: 4 }),
    endedOn: fc.option(fc.nat({ max: 1500 }), { nil: undefined, freq: 2 }),
  })
  .map(({ versions, pauses, endedOn }) => ({
    schedules: versions.map(([from, each]) => ({ ...each, from, times: 1, kept: 'either' as const })),
    pauses,
    endedOn: endedOn === undefined ? undefined : addDays(START, endedOn),
  }));

/** What the product itself says: the slot of each period, but for the days of rest and those after the end. */
function datesAgreed({ schedules, pauses = [], endedOn = HORIZON }: RitualCalendar): string[] {
  const last = earlierOf(endedOn, HORIZON);
  return layPeriods(schedules, last).flatMap((period) => {
    const schedule = period.schedule as SlottedSchedule;
    const date = hasPlace(schedule) ? slotDateIn(period, schedule.unit, schedule.slot) : undefined;
    const stands = date !== undefined && date <= last && !isPausedOn(date, pauses);
    return stands ? [told(date, schedule.slot.at)] : [];
  });
}

/** What a calendar app makes of a series: it goes through all days and asks of each whether the rule names it. */
function datesIn(series: Series): string[] {
  const dates: string[] = [];
  const last = series.last ?? HORIZON;
  for (let date = series.first; date <= earlierOf(last, HORIZON); date = addDays(date, 1))
    if (isNamed(date, series) && !series.except.includes(date)) dates.push(told(date, series.at));
  return dates;
}

function isNamed(date: LocalDate, { first, rule }: Series): boolean {
  if (rule === null) return date === first;
  if (rule.unit === 'day') return daysBetween(first, date) % rule.every === 0;
  if (rule.unit === 'week') return daysBetween(first, date) % (7 * rule.every) === 0;
  if (monthsBetween(first, date) % rule.every !== 0) return false;
  const number = daysBetween(startOfMonth(date), date) + 1;
  if (rule.weekday !== undefined) return weekday(date) === rule.weekday && number <= 7;
  return rule.dayOfMonth === 'last' ? date === endOfMonth(date) : number === rule.dayOfMonth;
}

const told = (date: LocalDate, time: string | null | undefined): string => `${date} ${time ?? 'all day'}`;

describe('the calendar of any ritual', () => {
  it('holds the dates of its slots for five years, and no others', () => {
    fc.assert(
      fc.property(calendar, (ritual) => {
        const found = laySeries(ritual).flatMap(datesIn).sort();
        expect(found).toEqual(datesAgreed(ritual).sort());
      }),
      { numRuns },
    );
  });

  it('begins and ends each series with a date that stands', () => {
    fc.assert(
      fc.property(calendar, (ritual) => {
        for (const series of laySeries(ritual)) {
          const { first, last, except, rule } = series;
          expect(isPausedOn(first, ritual.pauses)).toBe(false);
          if (last !== null) expect(datesIn(series).at(-1)).toBe(told(last, series.at));
          for (const date of except) expect(first < date && (last === null || date < last)).toBe(true);
          if (rule === null) expect([last, except]).toEqual([first, []]);
        }
      }),
      { numRuns },
    );
  });

  it('knows of each day whether it is one of its dates', () => {
    fc.assert(
      fc.property(calendar, day, (ritual, date) => {
        for (const series of laySeries(ritual))
          expect(isDateOf(series, date)).toBe(datesIn(series).includes(told(date, series.at)));
      }),
      { numRuns },
    );
  });

  it('loses the dates that are left out, and no others', () => {
    fc.assert(
      fc.property(calendar, fc.array(pause, { maxLength: 3 }), (ritual, spans) => {
        for (const series of laySeries(ritual)) {
          const left = datesIn(series).filter((each) => !isPausedOn(each.slice(0, 10) as LocalDate, spans));
          expect(leaveOut(series, spans).flatMap(datesIn)).toEqual(left);
        }
      }),
      { numRuns },
    );
  });

  it('is the same in whatever order its agreements and rests come', () => {
    const shuffled = (spans: readonly DateSpan[]) => spans.toSorted((a, b) => -compareDates(a.from, b.from));
    fc.assert(
      fc.property(calendar, ({ schedules, pauses = [], endedOn }) => {
        const turned = { schedules: schedules.toReversed(), pauses: shuffled(pauses), endedOn };
        expect(laySeries(turned)).toEqual(laySeries({ schedules, pauses, endedOn }));
      }),
      { numRuns },
    );
  });

  it('names each of its series differently', () => {
    fc.assert(
      fc.property(calendar, (ritual) => {
        const names = laySeries(ritual).map(({ agreedFrom, part }) => `${agreedFrom} ${part}`);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns },
    );
  });
});
