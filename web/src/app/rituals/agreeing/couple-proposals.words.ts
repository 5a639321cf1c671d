import { defineWords } from '../../ui/words';

export const coupleProposalsWords = defineWords(
  {
    title: 'Voorgesteld, nog niet begonnen',
    change: (name: string) => `${name}, anders dan nu`,
    by: (name: string | null, day: string) =>
      name === null ? `Voorgesteld op ${day}` : `Voorgesteld door ${name} op ${day}`,
    private: 'Niet voor in het gesprek.',
    a: 'Partner A',
    b: 'Partner B',
    said: { yes: 'ja', 'not-now': 'nu niet', nothing: 'nog niets' },
    takeAway: 'Intrekken',
    takeAwayOf: (name: string) => `Voorstel ${name} intrekken`,
  },
  {
    title: 'Proposed, not begun yet',
    change: (name: string) => `${name}, other than now`,
    by: (name: string | null, day: string) =>
      name === null ? `Proposed on ${day}` : `Proposed by ${name} on ${day}`,
    private: 'Not for the session.',
    a: 'Partner A',
    b: 'Partner B',
    said: { yes: 'yes', 'not-now': 'not now', nothing: 'nothing yet' },
    takeAway: 'Withdraw',
    takeAwayOf: (name: string) => `Withdraw the proposal ${name}`,
  },
);
