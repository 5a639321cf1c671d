import { fromEpochDay, LAST_EPOCH_DAY, toEpochDay } from './epoch-days.js';
import type { LocalDate } from './local-date.js';

/** Day of the week as ISO 8601 numbers it: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day so many days later, or earlier for a negative number.
 *
 * @throws RangeError for a day that does not exist, and where the calendar ends.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/**
 * The day so many days later, or the last day of the calendar where that comes first.
 *
 * @throws RangeError for a day that does not exist.
 */
export function addDaysUntilLast(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(Math.min(toEpochDay(date) + days, LAST_EPOCH_DAY));
}

/**
 * How many days it is from the first day to the second: 0 for the same day, negative when the second lies earlier.
 *
 * @throws RangeError for a day that does not exist.
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/**
 * The day of the week. 1 January 1970 was a Thursday.
 *
 * @throws RangeError for a day that does not exist.
 */
export function weekday(date: LocalDate): Weekday {
  return (((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The Monday of the week that holds the day: weeks are ISO weeks, wherever the couple lives.
 *
 * @throws RangeError for a day that does not exist.
 */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date));
}
