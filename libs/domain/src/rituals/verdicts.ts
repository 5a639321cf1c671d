import type { DateSpan } from '../calendar/index.js';
import type { Period } from './periods.js';
import type { Reason } from './reasons.js';

/** Whether a period is over, holds today, or is the last one of a ritual that has ended. */
export type PeriodPhase = 'closed' | 'open' | 'last';

/** What a period is before grace is considered; one that is `missed` may still be forgiven. */
export type Verdict = { state: 'met' | 'skipped' | 'open'; why: Reason } | { state: 'missed' };

/** What a verdict is based on. */
export interface Evidence {
  period: Period;
  phase: PeriodPhase;
  /** Dates kept in it. */
  kept: number;
  /** The pause that touches it, if one does. */
  pause: DateSpan | undefined;
}

/**
 * Says of one period, without a look at the others, whether it was met (rule 2), is skipped because of a pause (rule 4),
 * a late start or the end of the ritual (rule 8), is still open (rule 3) or was missed. Met goes before everything.
 */
export function verdictOn({ period, phase, kept, pause }: Evidence): Verdict {
  if (kept >= period.schedule.times) return { state: 'met', why: whyMet({ period, phase, pause }) };
  if (pause !== undefined) return { state: 'skipped', why: { code: 'paused', pause } };
  if (phase === 'last') return { state: 'skipped', why: { code: 'ended', on: period.to } };
  if (phase === 'open') return { state: 'open', why: { code: 'still-open', to: period.to } };
  if (period.startsLate) return { state: 'skipped', why: { code: 'started-late', on: period.from } };
  return { state: 'missed' };
}

function whyMet({ period, phase, pause }: Omit<Evidence, 'kept'>): Reason {
  if (phase === 'open') return { code: 'kept-already', to: period.to };
  return pause === undefined ? { code: 'kept' } : { code: 'kept-in-pause', pause };
}
