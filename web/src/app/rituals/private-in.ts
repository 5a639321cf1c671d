import type { CoupleNotes } from '@tweespraak/contracts/moment-notes';
import type { CoupleProposal } from '@tweespraak/contracts/ritual-proposals';
import type { CoupleRitual, CoupleRituals } from '@tweespraak/contracts/rituals';

type Note = CoupleNotes['notes'][number];
type Said = CoupleProposal['answers'][number]['said'];

/** What one partner wrote and said around the rituals that the other does not read. */
export interface PrivateInRituals {
  answers: { proposal: CoupleProposal; said: Said }[];
  lines: { ritual: CoupleRitual; note: Note }[];
}

/** What belongs in the compartment of one partner: their answers to what is open, and their lines for the therapist. */
export function privateIn(
  side: 'a' | 'b',
  { rituals, proposals }: Pick<CoupleRituals, 'rituals' | 'proposals'>,
  notes: readonly Note[],
): PrivateInRituals {
  return {
    answers: proposals.flatMap((proposal) => {
      const said = proposal.answers.find((each) => each.side === side)?.said;
      return said ? [{ proposal, said }] : [];
    }),
    lines: notes
      .filter((note) => note.side === side && note.audience === 'therapist')
      .flatMap((note) => {
        const ritual = rituals.find(({ id }) => id === note.ritualId);
        return ritual ? [{ ritual, note }] : [];
      }),
  };
}
