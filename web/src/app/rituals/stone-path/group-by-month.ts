import type { Stone } from '@tweespraak/contracts/rituals';

export interface MonthOfStones {
  /** `2026-11` */
  month: string;
  stones: Stone[];
}

/** The periods by the month in which they end, the newest month and the newest period first. */
export function groupByMonth(stones: readonly Stone[]): MonthOfStones[] {
  const months = Map.groupBy(stones.toReversed(), ({ to }) => to.slice(0, 7));
  return [...months].map(([month, all]) => ({ month, stones: all }));
}
