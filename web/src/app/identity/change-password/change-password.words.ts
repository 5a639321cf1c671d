import { defineWords } from '../../ui/words';

export const changePasswordWords = defineWords(
  {
    title: 'Wachtwoord',
    open: 'Ander wachtwoord kiezen',
    save: 'Bewaar nieuw wachtwoord',
    saved: 'Je nieuwe wachtwoord is bewaard.',
    cancel: 'Laat maar',
  },
  {
    title: 'Password',
    open: 'Choose another password',
    save: 'Keep new password',
    saved: 'Your new password is kept.',
    cancel: 'Never mind',
  },
);
