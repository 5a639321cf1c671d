import { defineWords } from '../../ui/words';

export const accountWords = defineWords(
  {
    title: 'Account',
    signedInAs: (name: string) => `Je logt in met ${name}.`,
    practice: (name: string) => `Praktijk: ${name}`,
    signOut: 'Uitloggen',
    events: {
      title: 'Wie deed wat',
      text: 'Wat er in de praktijk gelezen en veranderd is, zonder wat iemand schreef.',
      look: 'Bekijken',
    },
  },
  {
    title: 'Account',
    signedInAs: (name: string) => `You sign in with ${name}.`,
    practice: (name: string) => `Practice: ${name}`,
    signOut: 'Sign out',
    events: {
      title: 'Who did what',
      text: 'What was read and changed in the practice, without what anybody wrote.',
      look: 'Look at it',
    },
  },
);
