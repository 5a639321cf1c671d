import { defineWords } from '../../ui/words';

export const changePasswordWords = defineWords(
  { save: 'Bewaar nieuw wachtwoord', cancel: 'Laat maar' },
  { save: 'Keep new password', cancel: 'Never mind' },
);
