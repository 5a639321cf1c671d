import { defineWords } from '../../ui/words';

export const newPasswordWords = defineWords(
  {
    title: 'Een nieuw wachtwoord',
    intro:
      'Vraag je therapeut om een code, in een gesprek of aan de telefoon. Er gaat geen mail rond. Zo kan niemand anders via je mailbox bij jouw teksten.',
    colleague: 'Werk je in de praktijk? Vraag de code aan een collega die de praktijk beheert.',
    codeHint: 'De code die je kreeg. Hij werkt één keer.',
    save: 'Bewaar nieuw wachtwoord',
    back: 'Terug naar inloggen',
    doneTitle: 'Je nieuwe wachtwoord is bewaard',
    doneText: 'Overal waar je nog was ingelogd, ben je nu uitgelogd.',
    signIn: 'Log in',
  },
  {
    title: 'A new password',
    intro:
      'Ask your therapist for a code, in a session or on the phone. No mail is sent. That way nobody else gets to your texts through your mailbox.',
    colleague: 'Do you work in the practice? Ask a colleague who manages the practice for the code.',
    codeHint: 'The code that you were given. It works once.',
    save: 'Keep new password',
    back: 'Back to signing in',
    doneTitle: 'Your new password is kept',
    doneText: 'Wherever you were still signed in, you are signed out now.',
    signIn: 'Sign in',
  },
);
