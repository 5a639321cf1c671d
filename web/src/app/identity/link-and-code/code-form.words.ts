import { defineWords } from '../../ui/words';

export const codeFormWords = defineWords(
  {
    label: 'Code',
    hint: 'Hoofdletters of kleine letters maakt niet uit.',
    next: 'Verder',
  },
  {
    label: 'Code',
    hint: 'Capitals or small letters, either is fine.',
    next: 'Continue',
  },
);
