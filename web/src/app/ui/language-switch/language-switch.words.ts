import { defineWords } from '../words';

export const languageSwitchWords = defineWords(
  { label: 'Taal', dutch: 'Nederlands', english: 'English' },
  { label: 'Language', dutch: 'Nederlands', english: 'English' },
);
