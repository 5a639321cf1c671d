import type { CoupleRitual } from '@tweespraak/contracts/rituals';

export interface NotedDay {
  on: string;
  by: 'a' | 'b' | 'both';
}

/** The days on which something was noted, the newest first, each once with who noted it. */
export function groupMoments(moments: CoupleRitual['moments']): NotedDay[] {
  const days = new Map<string, NotedDay['by']>();
  for (const { on, side } of moments) {
    const before = days.get(on);
    days.set(on, before === undefined || before === side ? side : 'both');
  }
  return [...days].map(([on, by]) => ({ on, by })).sort((a, b) => (a.on < b.on ? 1 : -1));
}
