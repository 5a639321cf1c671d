import type { LocalDate } from './local-date.js';

/** Days from a first to a last one, both of them included: a holiday, a week, the time something was open. */
export interface DateSpan {
  from: LocalDate;
  to: LocalDate;
}

/** Order of time, for sorting: negative when the first day lies earlier, 0 for the same day. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the day lies before the other one; a day does not lie before itself. */
export function isBefore(date: LocalDate, other: LocalDate): boolean {
  return date < other;
}

/** Whether the day lies after the other one; a day does not lie after itself. */
export function isAfter(date: LocalDate, other: LocalDate): boolean {
  return date > other;
}

/** The earlier of two days. */
export function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

/** Whether the day is one of the days of the span. */
export function holdsDate(span: DateSpan, date: LocalDate): boolean {
  return span.from <= date && date <= span.to;
}

/** Whether two spans have at least one day in common. */
export function touch(a: DateSpan, b: DateSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}
