import { defineWords } from '../ui/words';

export const sharedWords = defineWords(
  {
    title: 'Wat jullie deelden',
    intro: 'Dit lezen jullie allebei, zoals het was toen het gedeeld werd.',
    sharedOn: (day: string) => `Gedeeld op ${day}`,
    emptyTitle: 'Hier komt wat jullie met elkaar delen',
    empty: 'Er is nog niets gedeeld. Dat hoeft ook niet.',
  },
  {
    title: 'What you shared',
    intro: 'Both of you read this, as it was when it was shared.',
    sharedOn: (day: string) => `Shared on ${day}`,
    emptyTitle: 'What you share with each other comes here',
    empty: 'Nothing has been shared yet. It need not be.',
  },
);
