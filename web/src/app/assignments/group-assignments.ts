import type { Assignment } from '@tweespraak/contracts/assignments';

export type ListSide = Assignment['to'];

/** What still asks for something stands first; what is behind them is put away under "earlier". */
export interface AssignmentGroups {
  current: Assignment[];
  earlier: Assignment[];
}

/** The homework of one compartment. */
export function groupAssignments(all: readonly Assignment[], side: ListSide): AssignmentGroups {
  const mine = all.filter((each) => each.to === side);
  return {
    current: mine.filter(isCurrent).sort(byUrgency),
    earlier: mine.filter((each) => !isCurrent(each)).sort(byAssigned),
  };
}

/** Whether a partner or the therapist can still do something with it; what was declined can be taken up again. */
function isCurrent(assignment: Assignment): boolean {
  const isAllIn = assignment.partners.every((each) => each.state === 'submitted');
  return !assignment.withdrawnAt && (!isAllIn || waitsForTherapist(assignment));
}

function waitsForTherapist({ mayRelease, releasedUntil, partners }: Assignment): boolean {
  return mayRelease || releasedUntil !== null || partners.some((each) => each.unread);
}

/** Overdue, then what the therapist can do, then what is open, then what was declined; within these by day, no day last. */
function byUrgency(one: Assignment, other: Assignment): number {
  return (
    urgency(one) - urgency(other) ||
    (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
    byAssigned(one, other)
  );
}

function urgency(assignment: Assignment): number {
  if (assignment.overdue) return 0;
  if (waitsForTherapist(assignment)) return 1;
  return assignment.partners.some((each) => each.state === 'open') ? 2 : 3;
}

function byAssigned(one: Assignment, other: Assignment): number {
  return other.assignedAt.localeCompare(one.assignedAt);
}
