import { defineWords } from '../../ui/words';

export const accountWords = defineWords(
  {
    title: 'Account',
    signedInAs: (name: string) => `Je logt in met ${name}.`,
    practice: (name: string) => `Praktijk: ${name}`,
    signOut: 'Uitloggen',
  },
  {
    title: 'Account',
    signedInAs: (name: string) => `You sign in with ${name}.`,
    practice: (name: string) => `Practice: ${name}`,
    signOut: 'Sign out',
  },
);
