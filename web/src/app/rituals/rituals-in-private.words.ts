import { defineWords } from '../ui/words';

export const ritualsInPrivateWords = defineWords(
  {
    proposal: (name: string) => `Voorstel: ${name}`,
    said: { yes: 'Zei ja.', 'not-now': 'Zei: nu niet.' },
  },
  {
    proposal: (name: string) => `Proposal: ${name}`,
    said: { yes: 'Said yes.', 'not-now': 'Said: not now.' },
  },
);
