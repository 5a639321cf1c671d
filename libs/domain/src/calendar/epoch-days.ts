import { isLocalDate, type LocalDate } from './local-date.js';

const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;
/** Days from 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;
const FIRST_EPOCH_DAY = -719_162;
/** The number of the last day of the calendar. */
export const LAST_EPOCH_DAY = 2_932_896;

/**
 * The number of the day, counted from 1 January 1970 (0). Arithmetic on these numbers knows no time zone and no
 * clock change. Years begin in March here, so that the leap day is the last one. Source: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 *
 * @throws RangeError for a day that does not exist.
 */
export function toEpochDay(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError('not a day on the calendar');
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / YEARS_PER_ERA);
  const yearOfEra = year - era * YEARS_PER_ERA;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_PER_ERA + yearOfEra * 365 + leapDays + dayOfYear - TO_1970;
}

/**
 * The day with this number, counted from 1 January 1970. Source: Howard Hinnant, `civil_from_days`.
 *
 * @throws RangeError outside the years 0001 to 9999 and for a number that is not whole.
 */
export function fromEpochDay(epochDay: number): LocalDate {
  if (!Number.isInteger(epochDay) || epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
    throw new RangeError('outside the calendar of the years 0001 to 9999');
  }
  const days = epochDay + TO_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - yearOfEra * 365 - leapDays;
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return writeDate(era * YEARS_PER_ERA + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

/** The day of these three numbers, in the one way a day is written. The numbers have to be those of a day that exists. */
export function writeDate(year: number, month: number, day: number): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
