/** What becomes of a period: see `Reason` for why. */
export type PeriodState = 'met' | 'missed' | 'forgiven' | 'skipped' | 'open';

/** The line above a ritual: "kept 9 of the last 12", then the current streak and the longest (rule 9). */
export interface Headline {
  /** Met periods in a row until now, forgiven misses not counted. */
  current: number;
  /** The most that `current` has ever been. */
  longest: number;
  /** Met ones of the last `of` eligible periods. */
  kept: number;
  /** Eligible periods looked back on, 12 at most. */
  of: number;
}

/** How many eligible periods the headline looks back on. */
export const HEADLINE_PERIODS = 12;

/** Sums up judged periods, oldest first. Skipped periods and an open one that is not met yet do not take part. */
export function headlineOf(periods: readonly { state: PeriodState; streak: number }[]): Headline {
  const recent = periods
    .filter(({ state }) => state !== 'skipped' && state !== 'open')
    .slice(-HEADLINE_PERIODS);
  return {
    current: periods.at(-1)?.streak ?? 0,
    longest: periods.reduce((longest, { streak }) => Math.max(longest, streak), 0),
    kept: recent.filter(({ state }) => state === 'met').length,
    of: recent.length,
  };
}
