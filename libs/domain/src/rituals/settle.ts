import { findingsIn } from './findings.js';
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
  const findings = findingsIn(history, settled.through).slice(0, -PERIODS_IN_REACH);
  const last = findings.at(-1);
  if (last === undefined) return settled;
  const { periods, grace } = judgeAfter(settled.grace, findings);
  return {
    through: last.period.to,
    grace,
    headline: tallyAfter(settled.headline, periods),
    periods: [...settled.periods, ...periods].slice(-REMEMBERED_PERIODS),
  };
}
