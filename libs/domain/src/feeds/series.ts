import type { LocalDate, Weekday } from '../calendar/index.js';
import type { CadenceUnit } from '../rituals/index.js';

/**
 * How dates follow each other from a first one on: every so many days; every so many weeks on the same day of the week;
 * or every so many months on the first such day of the month (`weekday`), on a numbered day (`dayOfMonth`, which months
 * without that day do not have), or on the last one. Calendar apps read all of these in the same way.
 */
export interface SeriesRule {
  unit: CadenceUnit;
  every: number;
  weekday?: Weekday | undefined;
  dayOfMonth?: number | 'last' | undefined;
}

/** Dates of a ritual in a calendar app: one event that repeats, as long as one agreement holds. */
export interface Series {
  /** The day of the agreement that it follows. With `part` it names the series among those of its ritual, for good. */
  agreedFrom: LocalDate;
  /**
   * `first` is the one date of a period that began late, where it does not fit how the others follow each other;
   * `february` has the last day of that month, where the 29th or 30th was agreed.
   */
  part: 'first' | 'regular' | 'february';
  first: LocalDate;
  /** The couple's local time, 'HH:MM'; none for a whole day. */
  at: string | null;
  /** None for a date that stands alone. */
  rule: SeriesRule | null;
  /** The last date; none where it goes on. */
  last: LocalDate | null;
  /** Dates in between that are none of it: it rests then, or they are in another series. */
  except: LocalDate[];
}
