import { addDays, type LocalDate } from '../calendar/index.js';
import { type Finding, findingsIn } from './findings.js';
import { tallyAfter } from './headline.js';
import type { RitualHistory } from './history.js';
import { judgeAfter } from './judge.js';
import { NOTHING_SETTLED, REMEMBERED_PERIODS, type Settled } from './settled.js';

/** The open period and the one before it can still change by logging (rule 7). */
const PERIODS_IN_REACH = 2;

/**
 * Settles what logging cannot reach any more: every period but the last two. `judgeRitual` goes on from there and says
 * the same as from the whole history, today and on any later day, until somebody changes a day that is settled. What
 * was settled before is taken further, and then only what lies after it has to be known.
 *
 * @throws RangeError for a day that does not exist.
 */
export function settleRitual(history: RitualHistory, settled: Settled = NOTHING_SETTLED): Settled {
  return settleAfter(settled, findingsIn(history, settled.through).slice(0, -PERIODS_IN_REACH));
}

/**
 * Settles the whole history up to a day: what was settled through that day, by whomever and in how many steps, has to
 * be this.
 *
 * @throws RangeError for a day that does not exist, and for the last one of the calendar.
 */
export function settleThrough(history: Omit<RitualHistory, 'today'>, day: LocalDate): Settled {
  const findings = findingsIn({ ...history, today: addDays(day, 1) }, null);
  return settleAfter(
    NOTHING_SETTLED,
    findings.filter(({ phase }) => phase === 'closed'),
  );
}

function settleAfter(before: Settled, findings: readonly Finding[]): Settled {
  const last = findings.at(-1);
  if (last === undefined) return before;
  const { periods, grace } = judgeAfter(before.grace, findings);
  return {
    through: last.period.to,
    grace,
    headline: tallyAfter(before.headline, periods),
    periods: [...before.periods, ...periods].slice(-REMEMBERED_PERIODS),
  };
}
