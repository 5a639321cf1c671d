import type { DateSpan, LocalDate } from '../calendar/index.js';

/**
 * Why a period is what it is: a code and the days and numbers that a sentence about it needs. The sentences themselves,
 * in each language, are the page's.
 */
export type Reason =
  /** Met: kept as often as was agreed. */
  | { code: 'kept' }
  /** Met, although the period lasts until `to`. */
  | { code: 'kept-already'; to: LocalDate }
  /** Met, although it was paused: a pause takes nothing away. */
  | { code: 'kept-in-pause'; pause: DateSpan }
  /** Open: there is time until `to`; the streak waits. */
  | { code: 'still-open'; to: LocalDate }
  /** Skipped: a pause touches the period. */
  | { code: 'paused'; pause: DateSpan }
  /** Skipped: the ritual or a new schedule began inside the week or month. */
  | { code: 'started-late'; on: LocalDate }
  /** Skipped: the ritual ended in it. */
  | { code: 'ended'; on: LocalDate }
  /** Forgiven: no other miss lies near before it, so it costs nothing. */
  | { code: 'forgiven' }
  /** Forgiven, but soon after an earlier miss: the `cutOff` met periods before that one no longer count. */
  | { code: 'soon-after-a-miss'; earlier: DateSpan; cutOff: number }
  /** Missed right after an earlier miss: the streak of `cutOff` met periods ended. */
  | { code: 'second-in-a-row'; earlier: DateSpan; cutOff: number }
  /** Missed, and there was no streak to hold. */
  | { code: 'no-streak' };
