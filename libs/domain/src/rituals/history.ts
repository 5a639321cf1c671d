import { type DateSpan, earlierOf, type LocalDate } from '../calendar/index.js';

/** The unit of a cadence: calendar days, ISO weeks (Monday first) or calendar months. */
export type CadenceUnit = 'day' | 'week' | 'month';

/** Who keeps a ritual: `either` partner logs, or `both` of them log. */
export type KeptBy = 'either' | 'both';

/** How often a ritual is to be kept: so many times in every period of `every` units, and by whom. */
export interface Cadence {
  unit: CadenceUnit;
  /** Units in a period, 1 or more: 2 with `week` is a fortnight. */
  every: number;
  /** Kept dates that a period needs, 1 or more. */
  times: number;
  kept: KeptBy;
}

/** One version of the agreement about a ritual, and the day from which it was agreed. */
export interface Schedule extends Cadence {
  from: LocalDate;
}

/** One time that a ritual was kept: the couple's date, and the partner who logged it. */
export interface Moment {
  date: LocalDate;
  by: string;
}

/**
 * Everything a streak is computed from (product.md, "Rituals and streaks"). Schedules, pauses and moments come in any
 * order; pauses may overlap and lie anywhere; a moment that is there twice counts once.
 */
export interface RitualHistory {
  /** The couple's date now, in their own time zone. */
  today: LocalDate;
  /** The last day of a ritual that has ended. */
  until?: LocalDate | undefined;
  partners: readonly [string, string];
  schedules: readonly Schedule[];
  pauses?: readonly DateSpan[] | undefined;
  moments: readonly Moment[];
}

/** The last day that is judged: today, or the day on which the ritual ended. */
export function lastDayOf(history: Pick<RitualHistory, 'today' | 'until'>): LocalDate {
  return history.until === undefined ? history.today : earlierOf(history.today, history.until);
}
