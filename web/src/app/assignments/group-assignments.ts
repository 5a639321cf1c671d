import type { Assignment } from '@tweespraak/contracts/assignments';

export type ListSide = Assignment['to'];

/** What still asks for something stands first; what is behind them is put away under "earlier". */
export interface AssignmentGroups {
  current: Assignment[];
  earlier: Assignment[];
}

/** The homework of one compartment. Overdue first, then by day; what has no day comes after what has one. */
export function groupAssignments(all: readonly Assignment[], side: ListSide): AssignmentGroups {
  const mine = all.filter((each) => each.to === side);
  return {
    current: mine.filter(isCurrent).sort(byDue),
    earlier: mine.filter((each) => !isCurrent(each)).sort(byAssigned),
  };
}

/** Whether a partner or the therapist can still do something with it. */
export function isCurrent(assignment: Assignment): boolean {
  if (assignment.withdrawnAt) return false;
  return assignment.mayRelease || assignment.releasedUntil !== null || assignment.partners.some(isUnfinished);
}

function isUnfinished(partner: Assignment['partners'][number]): boolean {
  return partner.state === 'open' || partner.unread;
}

function byDue(one: Assignment, other: Assignment): number {
  if (one.overdue !== other.overdue) return one.overdue ? -1 : 1;
  return (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') || byAssigned(one, other);
}

function byAssigned(one: Assignment, other: Assignment): number {
  return other.assignedAt.localeCompare(one.assignedAt);
}
