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

/** All that the headline has to know of the periods so far, however many there were. */
export interface HeadlineTally {
  longest: number;
  /** Of the last eligible periods, 12 at most, oldest first: whether each was met. */
  recent: readonly boolean[];
}

/** Before the first period. */
export const NOTHING_TO_TELL: HeadlineTally = { longest: 0, recent: [] };

type Counted = readonly { state: PeriodState; streak: number }[];

/** What the headline has to know once these periods are over too; they come oldest first. */
export function tallyAfter(before: HeadlineTally, periods: Counted): HeadlineTally {
  const eligible = periods.filter(({ state }) => state !== 'skipped' && state !== 'open');
  return {
    longest: periods.reduce((longest, { streak }) => Math.max(longest, streak), before.longest),
    recent: [...before.recent, ...eligible.map(({ state }) => state === 'met')].slice(-HEADLINE_PERIODS),
  };
}

/**
 * Sums up judged periods, oldest first, and what was tallied before them. Skipped periods and an open one that is not
 * met yet do not take part.
 */
export function headlineOf(periods: Counted, before: HeadlineTally = NOTHING_TO_TELL): Headline {
  const { longest, recent } = tallyAfter(before, periods);
  return {
    current: periods.at(-1)?.streak ?? 0,
    longest,
    kept: recent.filter(Boolean).length,
    of: recent.length,
  };
}
