import { defineWords } from '../../ui/words';

export const accountWords = defineWords(
  {
    title: 'Account',
    signedInAs: (name: string) => `Je logt in met ${name}.`,
    practice: (name: string) => `Praktijk: ${name}`,
    signOut: 'Uitloggen',
    standingIn: 'Vervanging',
    standingInText: 'Een tijd weg? Regel wie voor jouw koppels waarneemt.',
    standingInLook: 'Vervanging regelen',
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
    standingIn: 'Standing in',
    standingInText: 'Away for a while? Arrange who stands in for your couples.',
    standingInLook: 'Arrange a substitute',
    events: {
      title: 'Who did what',
      text: 'What was read and changed in the practice, without what anybody wrote.',
      look: 'View',
    },
  },
);
