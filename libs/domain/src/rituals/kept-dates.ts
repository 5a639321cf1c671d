import type { DateSpan, LocalDate } from '../calendar/index.js';
import type { KeptBy, Moment, RitualHistory } from './history.js';

/** The distinct dates on which a ritual was logged, in order of time: by anybody, and by each of the two partners. */
export interface KeptDates {
  byAnyone: readonly LocalDate[];
  byPartner: readonly [readonly LocalDate[], readonly LocalDate[]];
}

/** Sorts the moments by date and partner, each date once, whatever the order in which they were entered. */
export function gatherDates({ partners, moments }: Pick<RitualHistory, 'partners' | 'moments'>): KeptDates {
  return {
    byAnyone: distinctDates(moments),
    byPartner: [datesLoggedBy(partners[0], moments), datesLoggedBy(partners[1], moments)],
  };
}

/** The distinct dates on which this partner logged the ritual, in order of time. */
export function datesLoggedBy(partner: string, moments: readonly Moment[]): LocalDate[] {
  return distinctDates(moments.filter(({ by }) => by === partner));
}

/**
 * How many dates of a span were kept (rule 2): `either` counts the dates on which someone logged, `both` the dates of
 * the partner who logged fewer.
 */
export function countKept(dates: KeptDates, span: DateSpan, kept: KeptBy): number {
  if (kept === 'either') return countWithin(dates.byAnyone, span);
  return Math.min(countWithin(dates.byPartner[0], span), countWithin(dates.byPartner[1], span));
}

/** How many of these dates, given in order of time, lie in the span. */
export function countWithin(dates: readonly LocalDate[], { from, to }: DateSpan): number {
  return countWhile(dates, (date) => date <= to) - countWhile(dates, (date) => date < from);
}

/** The distinct dates of these moments, in order of time. */
export function distinctDates(moments: readonly Moment[]): LocalDate[] {
  return [...new Set(moments.map(({ date }) => date))].sort();
}

/** How many dates from the first on satisfy a condition that, once it fails, fails for all later ones. */
function countWhile(dates: readonly LocalDate[], holds: (date: LocalDate) => boolean): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(dates[middle] as LocalDate)) low = middle + 1;
    else high = middle;
  }
  return low;
}
