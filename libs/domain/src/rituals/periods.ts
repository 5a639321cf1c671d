import {
  addDays,
  addDaysUntilLast,
  addMonths,
  compareDates,
  endOfMonth,
  type DateSpan,
  LAST_DATE,
  type LocalDate,
  monthsBetween,
  startOfMonth,
  startOfWeek,
} from '../calendar/index.js';
import type { Cadence, CadenceUnit, Schedule } from './history.js';

/** Calendar days for which one streak step is made: one or more units, with the schedule that rules them. */
export interface Period extends DateSpan {
  schedule: Schedule;
  /** Whether it begins inside its first week or month, because the ritual or the schedule does (rule 8). */
  startsLate: boolean;
}

/**
 * The periods of a ritual, oldest first, from its first day to the period that holds the last day (rules 1 and 8).
 * They follow each other without a gap. At the first day of each of them the newest agreement decides: so a change
 * waits until the period that holds its date has ended, and one that was replaced before its turn never takes effect.
 * Where the last day of one of them is known, those after it can be laid alone.
 *
 * @throws RangeError for a day that does not exist.
 */
export function layPeriods(
  schedules: readonly Schedule[],
  lastDay: LocalDate,
  after: LocalDate | null = null,
): Period[] {
  const versions = [...schedules].sort((a, b) => compareDates(a.from, b.from));
  const periods: Period[] = [];
  let version = 0;
  let from = after === null ? versions[0]?.from : dayAfter(after);
  while (from !== undefined && from <= lastDay) {
    while (isInForce(versions[version + 1], from)) version += 1;
    const schedule = versions[version] as Schedule;
    const to = lastDayFrom(from, schedule);
    periods.push({ from, to, schedule, startsLate: startOfUnit(from, schedule.unit) !== from });
    from = dayAfter(to);
  }
  return periods;
}

function dayAfter(day: LocalDate): LocalDate | undefined {
  return day < LAST_DATE ? addDays(day, 1) : undefined;
}

function isInForce(schedule: Schedule | undefined, day: LocalDate): boolean {
  return schedule !== undefined && schedule.from <= day;
}

/** The first day of the day, week or month that holds the date. */
export function startOfUnit(date: LocalDate, unit: CadenceUnit): LocalDate {
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return startOfWeek(date);
    case 'month':
      return startOfMonth(date);
  }
}

/** The last day of a period that begins on this day; the calendar ends with the year 9999, and so do the periods. */
export function lastDayFrom(from: LocalDate, { unit, every }: Pick<Cadence, 'unit' | 'every'>): LocalDate {
  const first = startOfUnit(from, unit);
  if (unit === 'month') {
    const months = Math.min(every - 1, monthsBetween(first, LAST_DATE));
    return endOfMonth(addMonths(first, months));
  }
  return addDaysUntilLast(first, (unit === 'week' ? every * 7 : every) - 1);
}
