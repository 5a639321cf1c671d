import { daysBetween, laterOf, type LocalDate } from '../calendar/index.js';

/** Homework may be overdue for so many days before it asks for the therapist's attention. */
export const OVERDUE_GRACE_DAYS = 7;

/** So many days without a sign of life, while homework is open, ask for the therapist's attention. */
export const QUIET_DAYS = 21;

/** What a therapist's overview knows of one couple: what was handed in or told to the professionals, never a draft. */
export interface CoupleSigns {
  /** Reflections that were submitted and that this therapist has not opened. */
  unread: number;
  /** What partners told about their safety and this therapist has not opened. */
  safetyChecks: number;
  /** The earliest due date of homework that is still open, if any of it has one. */
  earliestDue: LocalDate | null;
  /** The day on which the oldest homework that is still open was assigned; null when none is open. */
  openSince: LocalDate | null;
  /** The day of the last submission or moment; null before the first. */
  lastSignOfLife: LocalDate | null;
}

/** These signs, looked at on a day. */
export interface SignsOnDay extends CoupleSigns {
  today: LocalDate;
}

/** Why a couple needs attention, with the number that a sentence about it needs. */
export type AttentionReason =
  | { code: 'safety'; checks: number }
  | { code: 'unread'; reflections: number }
  | { code: 'overdue'; days: number }
  | { code: 'quiet'; days: number };

/** How many days ago the earliest open homework was due; 0 when none is overdue. */
export function overdueDays({ earliestDue, today }: Pick<SignsOnDay, 'earliestDue' | 'today'>): number {
  return earliestDue === null ? 0 : Math.max(0, daysBetween(earliestDue, today));
}

/**
 * For how many days a couple with open homework has been quiet: since the last sign of life, but not longer than the
 * homework has been open. 0 when none is open.
 */
export function quietDays({
  openSince,
  lastSignOfLife,
  today,
}: Omit<SignsOnDay, 'unread' | 'safetyChecks' | 'earliestDue'>): number {
  if (openSince === null) return 0;
  const quietSince = lastSignOfLife === null ? openSince : laterOf(openSince, lastSignOfLife);
  return Math.max(0, daysBetween(quietSince, today));
}

/**
 * Why a couple needs the therapist's attention, the most telling first: something told about safety or a reflection that
 * is still unread, homework more than 7 days overdue, or no sign of life for 21 days while homework is open. For the therapist only, and never a
 * reason to remind a partner.
 */
export function attentionReasons(signs: SignsOnDay): AttentionReason[] {
  const reasons: AttentionReason[] = [];
  const overdue = overdueDays(signs);
  const quiet = quietDays(signs);
  if (signs.safetyChecks > 0) reasons.push({ code: 'safety', checks: signs.safetyChecks });
  if (signs.unread > 0) reasons.push({ code: 'unread', reflections: signs.unread });
  if (overdue > OVERDUE_GRACE_DAYS) reasons.push({ code: 'overdue', days: overdue });
  if (quiet >= QUIET_DAYS) reasons.push({ code: 'quiet', days: quiet });
  return reasons;
}

/** Whether a couple needs the therapist's attention: see `attentionReasons`. */
export function needsAttention(signs: SignsOnDay): boolean {
  return attentionReasons(signs).length > 0;
}
