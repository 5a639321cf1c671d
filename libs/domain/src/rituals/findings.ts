import { earlierOf, type LocalDate } from '../calendar/index.js';
import { lastDayOf, type RitualHistory } from './history.js';
import { countKept, gatherDates } from './kept-dates.js';
import { pausesTouching } from './pauses.js';
import { layPeriods, type Period } from './periods.js';
import { type PeriodPhase, type Verdict, verdictOn } from './verdicts.js';

/** What one period shows by itself, before grace is considered. */
export interface Finding {
  period: Period;
  phase: PeriodPhase;
  /** Dates kept in it. */
  kept: number;
  verdict: Verdict;
}

/**
 * Looks at each period by itself, oldest first: at all of them, or at those that follow the day on which an earlier
 * look ended. Of moments and pauses those that reach past that day are enough.
 */
export function findingsIn(history: RitualHistory, after: LocalDate | null): Finding[] {
  const lastDay = lastDayOf(history);
  const hasEnded = history.until === lastDay;
  const periods = layPeriods(history.schedules, lastDay, after).map((period) =>
    hasEnded ? { ...period, to: earlierOf(period.to, lastDay) } : period,
  );
  const pauses = pausesTouching(periods, history.pauses);
  const dates = gatherDates(history);
  return periods.map((period, place) => {
    const kept = countKept(dates, period, period.schedule.kept);
    const phase = period.to < lastDay ? 'closed' : hasEnded ? 'last' : 'open';
    return { period, phase, kept, verdict: verdictOn({ period, phase, kept, pause: pauses[place] }) };
  });
}
