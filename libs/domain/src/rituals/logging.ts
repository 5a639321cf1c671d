import { earlierOf, holdsDate, type LocalDate } from '../calendar/index.js';
import type { KeptBy, Moment, RitualHistory } from './history.js';
import { countWithin, datesLoggedBy, distinctDates } from './kept-dates.js';
import { isPausedOn } from './pauses.js';
import { lastPeriods } from './periods.js';

/** Why a moment cannot be logged or taken back on this day. */
export type LoggingRefusal =
  'in-the-future' | 'before-the-ritual' | 'after-the-ritual' | 'too-long-ago' | 'by-the-other';

/** Whether a moment may be logged or taken back; `addedLater` when its period was closed already. */
export type LoggingAnswer =
  { allowed: true; addedLater: boolean } | { allowed: false; because: LoggingRefusal };

/** The days of a ritual, as far as logging needs them. */
export type RitualDays = Pick<RitualHistory, 'today' | 'until' | 'schedules'>;

/**
 * Whether a moment of this date may be logged today (rule 7): until the end of the period after its own. A date in the
 * future, before the ritual began, after it ended or in an older period is refused, with the reason.
 *
 * @throws RangeError for a day that does not exist.
 */
export function mayLogOn({ today, until, schedules }: RitualDays, date: LocalDate): LoggingAnswer {
  if (date > today) return { allowed: false, because: 'in-the-future' };
  if (!schedules.some(({ from }) => from <= date)) return { allowed: false, because: 'before-the-ritual' };
  if (until !== undefined && date > until) return { allowed: false, because: 'after-the-ritual' };

  const own = lastPeriods(schedules, today, 2).find((period) => holdsDate(period, date));
  if (own === undefined) return { allowed: false, because: 'too-long-ago' };
  return { allowed: true, addedLater: earlierOf(own.to, until ?? own.to) < today };
}

/**
 * The first day of which a moment can still be logged today (rule 7): that of the period before the open one, never
 * before the ritual began. None once it has ended.
 *
 * @throws RangeError for a day that does not exist.
 */
export function loggableFrom({ today, until, schedules }: RitualDays): LocalDate | undefined {
  if (until !== undefined && until < today) return undefined;
  return lastPeriods(schedules, today, 2)[0]?.from;
}

/**
 * Whether this partner may take back this moment today: only who logged it, and as long as it could still be logged.
 *
 * @throws RangeError for a day that does not exist.
 */
export function mayTakeBack(days: RitualDays, moment: Moment, partner: string): LoggingAnswer {
  return moment.by === partner ? mayLogOn(days, moment.date) : { allowed: false, because: 'by-the-other' };
}

/**
 * Whether a ritual belongs on this partner's page of today: the ritual runs, does not rest today, and a moment of today
 * would add to the open period. Where both log, only this partner's own dates count, so that the page says nothing about
 * the other's. The preferred slot plays no part: any day of the period will do.
 *
 * @throws RangeError for a day that does not exist.
 */
export function isToLogToday(history: Omit<RitualHistory, 'partners'>, partner: string): boolean {
  const { today, until, schedules, pauses, moments } = history;
  const [period] = lastPeriods(schedules, today, 1);
  if (period === undefined || (until !== undefined && until < today) || isPausedOn(today, pauses))
    return false;
  const { kept, times } = period.schedule;
  const dates = datesThatCount(kept, moments, partner);
  return !dates.includes(today) && countWithin(dates, period) < times;
}

/**
 * How many dates the open period still asks of this partner; 0 once it has enough. Where both log, only this partner's
 * own dates count.
 *
 * @throws RangeError for a day that does not exist.
 */
export function timesToGo(
  { today, schedules, moments }: Pick<RitualHistory, 'today' | 'schedules' | 'moments'>,
  partner: string,
): number {
  const [period] = lastPeriods(schedules, today, 1);
  if (period === undefined) return 0;
  const { kept, times } = period.schedule;
  return Math.max(0, times - countWithin(datesThatCount(kept, moments, partner), period));
}

function datesThatCount(kept: KeptBy, moments: readonly Moment[], partner: string): LocalDate[] {
  return kept === 'both' ? datesLoggedBy(partner, moments) : distinctDates(moments);
}
