import { addDays, isLocalDate, type LocalDate } from '@tweespraak/domain/calendar';
import { isDateOf, leaveOut, type Series } from '@tweespraak/domain/feeds';
import { clockOf } from './clock-changes.js';
import type { FeedEvent } from './feed-events.js';

/**
 * The event so that calendar apps agree about it in the nights in which the clocks change. A time that a clock leaps over,
 * 02:30 on 29 March 2026, one app shows an hour later, another an hour earlier and a third not at all: on such a day the
 * event stands apart, at the time that the clock shows instead. And a date that is left out at a time that comes twice,
 * 02:30 on 25 October, is not recognised by all: there it ends, and goes on afterwards under another name.
 */
export function aroundClockChanges(event: FeedEvent, zone: string): FeedEvent[] {
  const { series, name } = event;
  const moved = leapedDays(series.at, zone).filter(({ day }) => isDateOf(series, day));
  const usual = leaveOut(
    series,
    moved.map(({ day }) => ({ from: day, to: day })),
  );
  const doubled = doubledDays(series.at, zone);
  return [
    ...usual
      .flatMap((each) => cutAt(each, doubled))
      .map(({ from, series: part }) => ({
        ...event,
        name: from ? `${name} after ${from}` : name,
        series: part,
      })),
    ...moved.map(({ day, shown }) => ({
      ...event,
      name: `${name} on ${day}`,
      series: { ...series, first: day, at: shown, rule: null, last: day, except: [] },
    })),
  ];
}

/** The series before, between and after those of these days that are left out of it. */
function cutAt(series: Series, days: readonly LocalDate[]): { from: LocalDate | null; series: Series }[] {
  const day = days.find((each) => series.except.includes(each));
  if (day === undefined) return [{ from: null, series }];
  const before = leaveOut({ ...series, last: addDays(day, -1) }, []);
  const after = leaveOut(series, [{ from: series.first, to: day }]);
  return [
    ...before.map((each) => ({ from: null, series: each })),
    ...after
      .flatMap((each) => cutAt(each, days))
      .map((each) => ({ from: each.from ?? day, series: each.series })),
  ];
}

/** The days on which the clock leaps over this time, and what it shows instead. */
function leapedDays(at: string | null, zone: string): { day: LocalDate; shown: string }[] {
  return changesAround(at, zone)
    .filter(({ into, by }) => into >= 0 && into < by)
    .map(({ day, by }) => ({ day, shown: timeOf(minutesOf(at ?? '') + by) }));
}

/** The days on which this time comes twice. */
function doubledDays(at: string | null, zone: string): LocalDate[] {
  return changesAround(at, zone)
    .filter(({ into, by }) => into < 0 && into >= by)
    .map(({ day }) => day);
}

/** For each day with a change: by how many minutes, and how many minutes after it a time lies. */
function changesAround(at: string | null, zone: string): { day: LocalDate; into: number; by: number }[] {
  if (at === null) return [];
  return clockOf(zone).changes.flatMap(({ at: change, from, to }) => {
    const day = change.slice(0, 10);
    const into = minutesOf(at) - minutesOf(change.slice(11, 16));
    return isLocalDate(day) ? [{ day, into, by: to - from }] : [];
  });
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
