import { describe, expect, it } from 'vitest';
import { groupMoments } from './group-moments';

const loggedAt = '2026-11-22T19:00:00Z';

describe('what both partners noted', () => {
  it('shows each day once, the newest first, with who noted it', () => {
    expect(
      groupMoments([
        { on: '2026-11-08', side: 'a', loggedAt },
        { on: '2026-11-22', side: 'b', loggedAt },
        { on: '2026-11-15', side: 'b', loggedAt },
        { on: '2026-11-15', side: 'a', loggedAt },
      ]),
    ).toEqual([
      { on: '2026-11-22', by: 'b' },
      { on: '2026-11-15', by: 'both' },
      { on: '2026-11-08', by: 'a' },
    ]);
  });

  it('counts two notes of one partner on one day as one day of that partner', () => {
    const twice = { on: '2026-11-08', side: 'a' as const, loggedAt };
    expect(groupMoments([twice, twice])).toEqual([{ on: '2026-11-08', by: 'a' }]);
  });
});
