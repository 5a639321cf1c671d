import { daysBetween, type LocalDate } from '../calendar/index.js';

/**
 * How one partner's homework stands, as a therapist sees it: `open` whether or not something was written (a draft is its
 * author's alone), `submitted`, `declined` ("not now"), or `withdrawn` by the therapist.
 */
export type HomeworkState = 'open' | 'submitted' | 'declined' | 'withdrawn';

/** What has happened to the homework of one partner. */
export interface HomeworkEvents {
  /** The reflection was submitted and not taken back. */
  submitted: boolean;
  /** The partner said "not now" and has not taken it up again. */
  declined: boolean;
  /** The therapist withdrew the assignment. */
  withdrawn: boolean;
}

/** How the homework stands. What was submitted stays submitted, also when the assignment is withdrawn afterwards. */
export function homeworkState({ submitted, declined, withdrawn }: HomeworkEvents): HomeworkState {
  if (submitted) return 'submitted';
  if (withdrawn) return 'withdrawn';
  return declined ? 'declined' : 'open';
}

/** The homework of one partner with the day by which it is asked for, if one was named. */
export interface DueHomework {
  dueOn: LocalDate | null;
  today: LocalDate;
  state: HomeworkState;
}

/**
 * How many days ago the homework was due: 0 on the day itself, before it, without a due date, and for all that is
 * submitted, declined or withdrawn.
 */
export function daysOverdue({ dueOn, today, state }: DueHomework): number {
  return dueOn === null || state !== 'open' ? 0 : Math.max(0, daysBetween(dueOn, today));
}

/** Whether the homework is overdue: still open on a day after it was due. Shown to the therapist, never to the partners. */
export function isOverdue(homework: DueHomework): boolean {
  return daysOverdue(homework) > 0;
}

/** Whether the partner may write in it: open, or declined and taken up again. */
export function mayAnswer(state: HomeworkState): boolean {
  return state === 'open' || state === 'declined';
}

/** Whether the partner may say "not now" to the whole exercise: only while it is open. */
export function mayDecline(state: HomeworkState): boolean {
  return state === 'open';
}
