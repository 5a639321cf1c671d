import {
  addDays,
  addDaysUntilLast,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
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
  const inForceOn = followAgreements(schedules);
  const periods: Period[] = [];
  let from = after === null ? firstDayOf(schedules) : dayAfter(after);
  while (from !== undefined && from <= lastDay) {
    const period = periodFrom(from, inForceOn(from).schedule);
    periods.push(period);
    from = dayAfter(period.to);
  }
  return periods;
}

/**
 * The last so many periods, up to the one that holds the last day: the end of what `layPeriods` gives, without walking
 * through the years before it.
 *
 * @throws RangeError for a day that does not exist.
 */
export function lastPeriods(schedules: readonly Schedule[], lastDay: LocalDate, count: number): Period[] {
  const inForceOn = followAgreements(schedules);
  const periods: Period[] = [];
  let from = firstDayOf(schedules);
  while (from !== undefined && from <= lastDay) {
    const { schedule, until = lastDay } = inForceOn(from);
    from = skipPeriods(from, schedule, { by: earlierOf(until, lastDay), leaving: count });
    const period = periodFrom(from, schedule);
    periods.push(period);
    from = dayAfter(period.to);
  }
  return periods.slice(-count);
}

function firstDayOf(schedules: readonly Schedule[]): LocalDate | undefined {
  return schedules.map(({ from }) => from).sort(compareDates)[0];
}

/** The newest agreement on each of these days, which come in order, and the day from which there is a newer one. */
function followAgreements(
  schedules: readonly Schedule[],
): (day: LocalDate) => { schedule: Schedule; until: LocalDate | undefined } {
  const versions = [...schedules].sort((a, b) => compareDates(a.from, b.from));
  let version = 0;
  return (day) => {
    while (isInForce(versions[version + 1], day)) version += 1;
    return { schedule: versions[version] as Schedule, until: versions[version + 1]?.from };
  };
}

function isInForce(schedule: Schedule | undefined, day: LocalDate): boolean {
  return schedule !== undefined && schedule.from <= day;
}

function periodFrom(from: LocalDate, schedule: Schedule): Period {
  const to = lastDayFrom(from, schedule);
  return { from, to, schedule, startsLate: startOfUnit(from, schedule.unit) !== from };
}

/** The first day of a later period, so late that at least so many more begin by the day; else that of this one. */
function skipPeriods(
  from: LocalDate,
  schedule: Schedule,
  { by, leaving }: { by: LocalDate; leaving: number },
): LocalDate {
  const { unit, every } = schedule;
  // The first one can be short; all after it are whole.
  const second = dayAfter(lastDayFrom(from, schedule));
  if (second === undefined || second > by) return from;
  const length = unit === 'week' ? every * 7 : every;
  const between = unit === 'month' ? monthsBetween(second, by) : daysBetween(second, by);
  const skipped = Math.floor(between / length) - leaving;
  if (skipped <= 0) return from;
  return unit === 'month' ? addMonths(second, skipped * length) : addDays(second, skipped * length);
}

function dayAfter(day: LocalDate): LocalDate | undefined {
  return day < LAST_DATE ? addDays(day, 1) : undefined;
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
