import { defineWords } from '../words';

/** Each language is named in itself, for whoever reads only that one. */
export const languageSwitchWords = defineWords(
  { label: 'Taal', nl: 'Nederlands', en: 'English' },
  { label: 'Language', nl: 'Nederlands', en: 'English' },
);
