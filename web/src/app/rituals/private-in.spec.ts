import type { CoupleNotes } from '@tweespraak/contracts/moment-notes';
import type { CoupleProposal } from '@tweespraak/contracts/ritual-proposals';
import type { CoupleRitual } from '@tweespraak/contracts/rituals';
import { describe, expect, it } from 'vitest';
import { privateIn } from './private-in';

const walk = { id: 'walk', preset: 'sunday-walk' } as CoupleRitual;
const proposal = {
  id: 'tea',
  answers: [
    { side: 'a', said: 'yes' },
    { side: 'b', said: 'not-now' },
  ],
} as CoupleProposal;
const note = (side: 'a' | 'b', audience: 'therapist' | 'couple'): CoupleNotes['notes'][number] => ({
  ritualId: 'walk',
  momentId: `${side} ${audience}`,
  on: '2026-11-22',
  side,
  audience,
  line: 'Hij begon er zelf over.',
  feeling: null,
});

describe('the compartment of one partner', () => {
  const notes = (['a', 'b'] as const).flatMap((side) => [note(side, 'therapist'), note(side, 'couple')]);
  const inB = privateIn('b', { rituals: [walk], proposals: [proposal] }, notes);

  it('has the lines that this partner wrote for the therapist, and none that both read', () => {
    expect(inB.lines).toEqual([{ ritual: walk, note: note('b', 'therapist') }]);
  });

  it('has what this partner said to a proposal, and nothing of the other', () => {
    expect(inB.answers).toEqual([{ proposal, said: 'not-now' }]);
    expect(privateIn('a', { rituals: [], proposals: [{ ...proposal, answers: [] }] }, []).answers).toEqual(
      [],
    );
  });
});
