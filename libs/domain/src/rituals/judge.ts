import type { DateSpan } from '../calendar/index.js';
import { type Finding, findingsIn } from './findings.js';
import { type GraceTally, standAfter, type Standing } from './grace.js';
import { type Headline, headlineOf, type PeriodState } from './headline.js';
import type { RitualHistory } from './history.js';
import type { Reason } from './reasons.js';
import { NOTHING_SETTLED, type Settled } from './settled.js';
import type { Verdict } from './verdicts.js';

/** One period as the couple sees it. */
export interface JudgedPeriod extends DateSpan {
  state: PeriodState;
  /** Dates kept, not capped at what was agreed. */
  kept: number;
  /** Dates that were agreed for a period. */
  times: number;
  /** The streak after it. */
  streak: number;
  why: Reason;
}

/** What there is to say about a ritual: the headline, and each period from the first to the one of the last day judged. */
export interface RitualJudgement extends Headline {
  periods: JudgedPeriod[];
}

/**
 * Judges a ritual by its whole history (rules 1 to 6, 8 and 9 of product.md, "Rituals and streaks"): the one place where
 * a streak comes from. A ritual that has ended is judged on its last day. The same history in any order gives the same
 * judgement; a moment or a pause more never lowers a streak. The work grows with the periods and the moments, not faster.
 *
 * With what was settled before (`settleRitual`), only the days after that are looked at: of moments and pauses those
 * that reach past it are enough, and of the periods before it there are those that it remembers. It has to be settled
 * through a day before the last one judged.
 *
 * Ask `faultIn` first whether the history can be judged: moments outside of its days count for nothing here.
 *
 * @throws RangeError for a day that does not exist.
 */
export function judgeRitual(history: RitualHistory, settled: Settled = NOTHING_SETTLED): RitualJudgement {
  const { periods } = judgeAfter(settled.grace, findingsIn(history, settled.through));
  return { ...headlineOf(periods, settled.headline), periods: [...settled.periods, ...periods] };
}

/** Judges periods that follow what was tallied before them. */
export function judgeAfter(
  before: GraceTally<DateSpan>,
  findings: readonly Finding[],
): { periods: JudgedPeriod[]; grace: GraceTally<DateSpan> } {
  let grace = before;
  const periods = findings.map(({ period, kept, verdict }): JudgedPeriod => {
    const { from, to, schedule } = period;
    const { standing, tally } = standAfter(
      grace,
      { unit: schedule.unit, state: verdict.state },
      { from, to },
    );
    grace = tally;
    return {
      from,
      to,
      kept,
      times: schedule.times,
      streak: standing.streak,
      ...withGrace(verdict, standing),
    };
  });
  return { periods, grace };
}

/** Forgives a miss that leaves a streak standing, and says what it cut off (rule 6). */
function withGrace(
  verdict: Verdict,
  { streak, cutOff, tooNear: earlier }: Standing<DateSpan>,
): { state: PeriodState; why: Reason } {
  if (verdict.state !== 'missed') return verdict;
  if (earlier === undefined || cutOff === 0) {
    return streak > 0
      ? { state: 'forgiven', why: { code: 'forgiven' } }
      : { state: 'missed', why: { code: 'no-streak' } };
  }
  return streak > 0
    ? { state: 'forgiven', why: { code: 'soon-after-a-miss', earlier, cutOff } }
    : { state: 'missed', why: { code: 'second-in-a-row', earlier, cutOff } };
}
