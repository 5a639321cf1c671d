import { defineWords } from '../words';

export const problemNoteWords = defineWords(
  { giveConsent: 'Naar je toestemming' },
  { giveConsent: 'Go to your consent' },
);
