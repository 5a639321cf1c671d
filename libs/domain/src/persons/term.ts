import { addMonths, isAfter, type LocalDate } from '../calendar/index.js';

/** So many years a practice keeps a record after its last entry, unless it chose otherwise (art. 7:454 BW: twenty). */
export const USUAL_TERM_YEARS = 20;

/** The last day on which a record is kept: so many years after its last entry. */
export function endOfTerm(lastEntry: LocalDate, years: number): LocalDate {
  return addMonths(lastEntry, years * 12);
}

/** A record on a day: when something was last entered in it, and for how many years it is kept after that. */
export interface RecordOnDay {
  lastEntry: LocalDate;
  years: number;
  today: LocalDate;
}

/** Whether the term of a record is over, so that it is to be destroyed. On the last day itself it is still kept. */
export function isTermOver({ lastEntry, years, today }: RecordOnDay): boolean {
  return isAfter(today, endOfTerm(lastEntry, years));
}
