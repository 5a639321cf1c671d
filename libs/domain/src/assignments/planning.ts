import type { HomeworkState } from './homework.js';

/** An assignment as the therapist plans it: how the homework of each partner who has it stands. */
export interface PlannedAssignment {
  states: readonly HomeworkState[];
}

/**
 * Whether an exercise may be given to a couple: one that asks for vulnerability only while its therapist has not switched
 * that kind off for them.
 */
export function mayAssign({
  vulnerable,
  switchedOff,
}: {
  vulnerable: boolean;
  switchedOff: boolean;
}): boolean {
  return !(vulnerable && switchedOff);
}

/**
 * Whether a therapist may withdraw the assignment: as long as someone has not submitted it. What was written stays with
 * its author, and what was submitted stays submitted.
 */
export function mayWithdraw({ states }: PlannedAssignment): boolean {
  return states.some((state) => state === 'open' || state === 'declined');
}

/** Whether a therapist may give the assignment another due date: as long as someone has not submitted it. */
export function mayReschedule({ states }: PlannedAssignment): boolean {
  return states.some((state) => state === 'open' || state === 'declined');
}
