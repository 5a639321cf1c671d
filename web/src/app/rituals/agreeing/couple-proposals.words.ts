import { defineWords } from '../../ui/words';

export const coupleProposalsWords = defineWords(
  {
    title: 'Voorgesteld, nog niet begonnen',
    change: (name: string) => `${name}, anders dan nu`,
    by: (name: string | null, day: string) =>
      name === null ? `Voorgesteld op ${day}` : `Voorgesteld door ${name} op ${day}`,
    takeAway: 'Intrekken',
    takeAwayOf: (name: string) => `Voorstel ${name} intrekken`,
  },
  {
    title: 'Proposed, not begun yet',
    change: (name: string) => `${name}, other than now`,
    by: (name: string | null, day: string) =>
      name === null ? `Proposed on ${day}` : `Proposed by ${name} on ${day}`,
    takeAway: 'Withdraw',
    takeAwayOf: (name: string) => `Withdraw the proposal ${name}`,
  },
);
