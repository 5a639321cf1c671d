import {
  addDays,
  addMonths,
  endOfMonth,
  type LocalDate,
  startOfMonth,
  weekday,
  type Weekday,
} from '../calendar/index.js';
import type { Series, SeriesRule } from './series.js';

/**
 * The date that comes after this one by the rule.
 *
 * @throws RangeError for a day that does not exist, and where the calendar ends.
 */
export function dateAfter(date: LocalDate, rule: SeriesRule): LocalDate {
  if (rule.unit === 'day') return addDays(date, rule.every);
  if (rule.unit === 'week') return addDays(date, rule.every * 7);
  let month = startOfMonth(date);
  let next: LocalDate | undefined;
  while (next === undefined) {
    month = addMonths(month, rule.every);
    next = dateInMonth(month, rule);
  }
  return next;
}

function dateInMonth(first: LocalDate, { weekday: name, dayOfMonth }: SeriesRule): LocalDate | undefined {
  if (name !== undefined) return firstIn(first, name);
  const last = endOfMonth(first);
  if (dayOfMonth === 'last') return last;
  const date = addDays(first, (dayOfMonth ?? 1) - 1);
  return date <= last ? date : undefined;
}

function firstIn(month: LocalDate, name: Weekday): LocalDate {
  return addDays(month, (name - weekday(month) + 7) % 7);
}

/**
 * Whether the day is one of the dates of a series.
 *
 * @throws RangeError for a day that does not exist, and where the calendar ends.
 */
export function isDateOf({ first, rule, last, except }: Series, date: LocalDate): boolean {
  if (date < first || (last !== null && date > last) || except.includes(date)) return false;
  let each = first;
  while (rule !== null && each < date) each = dateAfter(each, rule);
  return each === date;
}
