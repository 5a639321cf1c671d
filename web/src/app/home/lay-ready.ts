import type { HomeworkLine } from '@tweespraak/contracts/reflections';

export interface Ready {
  /** The one thing to begin with, or to go on with. */
  next: HomeworkLine | null;
  others: HomeworkLine[];
  /** Where a new reaction of the therapist waits to be read. */
  feedback: HomeworkLine[];
}

/** What lies ready for a partner: what was begun first, then what is due soonest, then the rest as it came. */
export function layReady(lines: readonly HomeworkLine[]): Ready {
  const open = lines
    .filter(({ stage }) => stage === 'new' || stage === 'draft')
    .toSorted(
      (a, b) => Number(b.stage === 'draft') - Number(a.stage === 'draft') || compareDue(a.dueOn, b.dueOn),
    );
  return {
    next: open[0] ?? null,
    others: open.slice(1),
    feedback: lines.filter(({ newFeedback }) => newFeedback),
  };
}

function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
