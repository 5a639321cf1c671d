import type { Weekday } from '@tweespraak/domain/calendar';
import type { SeriesRule } from '@tweespraak/domain/feeds';

const days: Readonly<Record<Weekday, string>> = {
  1: 'MO',
  2: 'TU',
  3: 'WE',
  4: 'TH',
  5: 'FR',
  6: 'SA',
  7: 'SU',
};

/**
 * How dates follow each other, as RFC 5545 says it, in shapes that calendar apps read alike: `BYSETPOS` and `BYMONTH` in a
 * monthly rule are not read so by ical.js.
 */
export function writeRule({ unit, every, weekday, dayOfMonth }: SeriesRule): string {
  const interval = `INTERVAL=${every}`;
  if (unit === 'day') return `FREQ=DAILY;${interval}`;
  const day = weekday === undefined ? '' : days[weekday];
  if (unit === 'week') return `FREQ=WEEKLY;${interval};BYDAY=${day}`;
  if (weekday !== undefined) return `FREQ=MONTHLY;${interval};BYDAY=1${day}`;
  return `FREQ=MONTHLY;${interval};BYMONTHDAY=${dayOfMonth === 'last' ? -1 : dayOfMonth}`;
}
