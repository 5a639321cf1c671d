import type { ReflectionLine } from '@tweespraak/contracts/reflections';

export type ReflectionSide = ReflectionLine['side'] | 'both';

/** The reflections of one compartment: what was not read yet first, then the newest. */
export function orderReflections(all: readonly ReflectionLine[], side: ReflectionSide): ReflectionLine[] {
  return all
    .filter((each) => side === 'both' || each.side === side)
    .sort((one, other) => Number(other.unread) - Number(one.unread) || byNewest(one, other));
}

/** The unread reflections nearest to this one in time: the one handed in before it, and the one after. */
export function unreadAround(
  all: readonly ReflectionLine[],
  id: string,
): { previous?: ReflectionLine; next?: ReflectionLine } {
  const inTime = [...all].sort((one, other) => byNewest(other, one));
  const at = inTime.findIndex((each) => each.id === id);
  return {
    previous: inTime
      .slice(0, Math.max(at, 0))
      .reverse()
      .find((each) => each.unread),
    next: inTime.slice(at + 1).find((each) => each.unread),
  };
}

function byNewest(one: ReflectionLine, other: ReflectionLine): number {
  return other.submittedAt.localeCompare(one.submittedAt) || one.id.localeCompare(other.id);
}
