import { type DateSpan, earlierOf } from '../calendar/index.js';
import { type Standing, standingsOf } from './grace.js';
import { type Headline, headlineOf, type PeriodState } from './headline.js';
import { lastDayOf, type RitualHistory } from './history.js';
import { countKept, gatherDates } from './kept-dates.js';
import { pausesTouching } from './pauses.js';
import { layPeriods } from './periods.js';
import type { Reason } from './reasons.js';
import { type Verdict, verdictOn } from './verdicts.js';

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
 * Ask `faultIn` first whether the history can be judged: moments outside of its days count for nothing here.
 *
 * @throws RangeError for a day that does not exist.
 */
export function judgeRitual(history: RitualHistory): RitualJudgement {
  const lastDay = lastDayOf(history);
  const hasEnded = history.until === lastDay;
  const periods = layPeriods(history.schedules, lastDay).map((period) =>
    hasEnded ? { ...period, to: earlierOf(period.to, lastDay) } : period,
  );
  const pauses = pausesTouching(periods, history.pauses);
  const dates = gatherDates(history);

  const findings = periods.map((period, place) => {
    const kept = countKept(dates, period, period.schedule.kept);
    const phase = period.to < lastDay ? 'closed' : hasEnded ? 'last' : 'open';
    return { period, kept, verdict: verdictOn({ period, phase, kept, pause: pauses[place] }) };
  });
  const standings = standingsOf(
    findings.map(({ period, verdict }) => ({ unit: period.schedule.unit, state: verdict.state })),
  );

  const judged = findings.map(({ period, kept, verdict }, place): JudgedPeriod => {
    const standing = standings[place] as Standing;
    const { state, why } = withGrace(verdict, standing, periods);
    return {
      from: period.from,
      to: period.to,
      state,
      kept,
      times: period.schedule.times,
      streak: standing.streak,
      why,
    };
  });
  return { ...headlineOf(judged), periods: judged };
}

/** Forgives a miss that leaves a streak standing, and says what it cut off (rule 6). */
function withGrace(
  verdict: Verdict,
  { streak, cutOff, tooNear }: Standing,
  periods: readonly DateSpan[],
): { state: PeriodState; why: Reason } {
  if (verdict.state !== 'missed') return verdict;
  const before = tooNear === undefined ? undefined : periods[tooNear];
  if (before === undefined || cutOff === 0) {
    return streak > 0
      ? { state: 'forgiven', why: { code: 'forgiven' } }
      : { state: 'missed', why: { code: 'no-streak' } };
  }
  const earlier = { from: before.from, to: before.to };
  return streak > 0
    ? { state: 'forgiven', why: { code: 'soon-after-a-miss', earlier, cutOff } }
    : { state: 'missed', why: { code: 'second-in-a-row', earlier, cutOff } };
}
