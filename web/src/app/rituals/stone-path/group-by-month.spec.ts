import type { Stone } from '@tweespraak/contracts/rituals';
import { describe, expect, it } from 'vitest';
import { groupByMonth } from './group-by-month';

const week = (from: string, to: string): Stone => ({
  from,
  to,
  state: 'met',
  kept: 1,
  times: 1,
  why: { code: 'kept' },
});

describe('the months of a ritual', () => {
  it('come newest first, and a week is in the month in which it ends', () => {
    const weeks = [
      week('2026-10-19', '2026-10-25'),
      week('2026-10-26', '2026-11-01'),
      week('2026-11-02', '2026-11-08'),
    ];
    expect(groupByMonth(weeks)).toEqual([
      { month: '2026-11', stones: [weeks[2], weeks[1]] },
      { month: '2026-10', stones: [weeks[0]] },
    ]);
  });

  it('are none before the first period', () => {
    expect(groupByMonth([])).toEqual([]);
  });
});
