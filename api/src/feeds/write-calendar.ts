import type { LocalDate } from '@tweespraak/domain/calendar';
import type { Series } from '@tweespraak/domain/feeds';
import { endOfDayIn } from '../platform/days.js';
import type { FeedEvent } from './feed-events.js';
import { NEUTRAL } from './titles.js';
import { basic, parameter, writeLines } from './write-lines.js';
import { writeRule } from './write-rule.js';
import { writeTimeZone } from './write-time-zone.js';

/**
 * The calendar as text (RFC 5545). The same events give the same bytes: no clock is in it, and their order, which is that
 * of their UIDs, tells nothing.
 */
export function writeCalendar(
  timeZone: string,
  events: readonly FeedEvent[],
  uidOf: (name: string) => string,
): string {
  const named = events.map((event) => ({ uid: uidOf(event.name), event }));
  named.sort((one, other) => (one.uid < other.uid ? -1 : 1));
  return writeLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${NEUTRAL}//${NEUTRAL}//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${NEUTRAL}`,
    `X-WR-CALNAME:${NEUTRAL}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    'X-PUBLISHED-TTL:PT4H',
    ...writeTimeZone(timeZone),
    ...named.flatMap(({ uid, event }) => writeEvent(uid, event, timeZone)),
    'END:VCALENDAR',
  ]);
}

function writeEvent(
  uid: string,
  { title, series, minutes, sequence, changedOn }: FeedEvent,
  zone: string,
): string[] {
  const changed = `${basic(changedOn)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${title}`,
    'CLASS:PRIVATE',
    ...whenOf(series, minutes, zone),
    'END:VEVENT',
  ];
}

/** Local times with the name of their zone: never an instant, which would wander when the clocks change. */
function whenOf({ first, at, rule, last, except }: Series, minutes: number | null, zone: string): string[] {
  const on = (date: LocalDate): string =>
    at === null ? `;VALUE=DATE:${basic(date)}` : `;TZID=${parameter(zone)}:${basic(`${date}T${at}:00`)}`;
  const until = last === null ? '' : `;UNTIL=${at === null ? basic(last) : endOf(last, zone)}`;
  return [
    `DTSTART${on(first)}`,
    `DURATION:${minutes === null ? 'P1D' : `PT${minutes}M`}`,
    ...(rule ? [`RRULE:${writeRule(rule)}${until}`] : []),
    // One a line, because not every app reads a list.
    ...except.map((date) => `EXDATE${on(date)}`),
    // A whole day is no appointment: it keeps nobody from being free.
    `TRANSP:${at === null ? 'TRANSPARENT' : 'OPAQUE'}`,
  ];
}

/** The last second of a day, in UTC as the end of a rule has to be. */
function endOf(day: LocalDate, zone: string): string {
  const instant = new Date(endOfDayIn(zone, day).getTime() - 1_000);
  return basic(instant.toISOString().replace(/\.\d+Z$/, 'Z'));
}
