import { writeDate } from './epoch-days.js';
import { daysInMonth, isLocalDate, type LocalDate } from './local-date.js';

/**
 * The first day of the month that holds the day.
 *
 * @throws RangeError for a day that does not exist.
 */
export function startOfMonth(date: LocalDate): LocalDate {
  const { year, month } = read(date);
  return writeDate(year, month, 1);
}

/**
 * The last day of the month that holds the day.
 *
 * @throws RangeError for a day that does not exist.
 */
export function endOfMonth(date: LocalDate): LocalDate {
  const { year, month } = read(date);
  return writeDate(year, month, daysInMonth(year, month));
}

/**
 * The same day of the month so many months later, or earlier for a negative number. Where that month is too short it
 * is its last day: one month after 31 January is 28 or 29 February.
 *
 * @throws RangeError for a day that does not exist, for a number that is not whole, and where the calendar ends.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = read(date);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  if (!Number.isInteger(months) || newYear < 1 || newYear > 9999) {
    throw new RangeError('outside the calendar of the years 0001 to 9999');
  }
  const newMonth = count - newYear * 12 + 1;
  return writeDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * How many calendar months the second day's month lies after the first day's: 0 in the same month, whatever the days.
 *
 * @throws RangeError for a day that does not exist.
 */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  const first = read(from);
  const second = read(to);
  return (second.year - first.year) * 12 + second.month - first.month;
}

function read(date: LocalDate): { year: number; month: number; day: number } {
  if (!isLocalDate(date)) throw new RangeError('not a day on the calendar');
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
