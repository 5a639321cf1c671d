import {
  addMonths,
  type DateSpan,
  endOfMonth,
  isLeapYear,
  type LocalDate,
  startOfMonth,
} from '../calendar/index.js';
import { dateAfter } from './follow-rule.js';
import { leaveOut } from './leave-out.js';
import type { Series } from './series.js';

/** No calendar app looks further ahead, and a list has to end somewhere. */
const YEARS_AHEAD = 40;

/**
 * A numbered day that means the last one of a shorter month, as series of which each is read in the same way everywhere:
 * the 31st is the last day; for the 29th and the 30th February comes apart, in leap years only for the 30th. RFC 5545
 * can say it in one rule (`BYMONTHDAY=28,29,30;BYSETPOS=-1`), which ical.js reads wrongly.
 *
 * @throws RangeError for a day that does not exist, and where the calendar ends.
 */
export function splitShortMonths(series: Series): Series[] {
  const { first, rule } = series;
  const day = rule?.dayOfMonth;
  if (!rule || typeof day !== 'number' || day <= 28) return [series];
  const february = firstFebruary(first, rule.every);
  if (day === 31 || (february === first && rule.every === 12))
    return [{ ...series, rule: { ...rule, dayOfMonth: 'last' } }];
  if (february === undefined) return [series];
  const others = Number(first.slice(8)) === day ? first : dateAfter(first, rule);
  const apart: Series = {
    ...series,
    part: 'february',
    first: february,
    rule: { ...rule, every: every12(rule.every), dayOfMonth: 'last' },
  };
  return [{ ...series, first: others }, ...(day === 29 ? leaveOut(apart, leapDays(february)) : [apart])];
}

/** The last day of the first February that a rhythm of so many months comes to, if it ever does. */
function firstFebruary(date: LocalDate, every: number): LocalDate | undefined {
  for (let turn = 0; turn < 12; turn++) {
    const month = addMonths(startOfMonth(date), turn * every);
    if (month.slice(5, 7) === '02') return endOfMonth(month);
  }
  return undefined;
}

/** After how many months the rhythm comes to the same month of the year again. */
function every12(every: number): number {
  let months = every;
  while (months % 12 !== 0) months += every;
  return months;
}

function leapDays(from: LocalDate): DateSpan[] {
  const begin = Number(from.slice(0, 4));
  return Array.from({ length: YEARS_AHEAD }, (_, year) => begin + year)
    .filter(isLeapYear)
    .map((year) => `${year}-02-29` as LocalDate)
    .map((day) => ({ from: day, to: day }));
}
