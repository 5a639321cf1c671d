import type { DateSpan, LocalDate } from '../calendar/index.js';
import { type GraceTally, NOTHING_TALLIED } from './grace.js';
import { type HeadlineTally, NOTHING_TO_TELL } from './headline.js';
import type { JudgedPeriod } from './judge.js';

/**
 * What the first part of a history comes to, so that it need not be read again: of a size that does not grow with the
 * years. It is no truth of its own. Made from the same days of the same history it is always the same, and it can be
 * thrown away at any time.
 */
export interface Settled {
  /** The last day of the last period that is in it; none while nothing is settled. */
  through: LocalDate | null;
  grace: GraceTally<DateSpan>;
  headline: HeadlineTally;
  /** The last periods as they were judged, oldest first, `REMEMBERED_PERIODS` at most. */
  periods: readonly JudgedPeriod[];
}

/** Before the first period. */
export const NOTHING_SETTLED: Settled = {
  through: null,
  grace: NOTHING_TALLIED,
  headline: NOTHING_TO_TELL,
  periods: [],
};

/** So many periods are shown as a path of stones, and remembered when a history is settled. */
export const REMEMBERED_PERIODS = 26;

/**
 * The number of the rules by which histories are settled. Whoever changes what any history comes to raises it: what was
 * settled by other rules is not used any more.
 */
export const RULES_NUMBER = 1;
