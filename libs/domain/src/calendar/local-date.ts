/**
 * A day on the calendar of the couple, without a time and without a time zone: 'YYYY-MM-DD', years 0001 to 9999
 * of the Gregorian calendar. Two of them compare in order of time with `<` and `>`, because every part has a fixed
 * width. The type keeps ids and instants out; `isLocalDate` says whether the day exists.
 */
export type LocalDate = `${number}-${number}-${number}`;

/** The first day that the calendar knows. */
export const FIRST_DATE: LocalDate = '0001-01-01';

/** The last day that the calendar knows. */
export const LAST_DATE: LocalDate = '9999-12-31';

/** Days of a month of a year (month 1 to 12), leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the year has a 29 February: every fourth one, of the centuries every fourth one again. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a value is a day that exists, written as 'YYYY-MM-DD' and in no other way. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
