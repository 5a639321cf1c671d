import { defineWords } from '../../ui/words';

export const recoverWords = defineWords(
  {
    noLink: {
      title: 'Kom je er niet meer in?',
      codes:
        'Heb je herstelcodes bewaard? Log dan in met je wachtwoord, en kies bij de cijfers: ‘Ik heb mijn app niet bij me’.',
      ask: 'Lukt dat niet, vraag dan om een nieuwe link aan wie je de eerste gaf. Bij die link hoort een code, die je in een gesprek krijgt. Er gaat geen mail rond. Zo kan niemand anders via je mailbox bij jouw teksten.',
      colleague: 'Werk je hier? Vraag het dan aan de collega die het beheer doet.',
      back: 'Terug naar inloggen',
    },
    code: {
      title: 'Weer naar binnen',
      intro: 'Bij deze link hoort een code. Die kreeg je in het gesprek, los van de link.',
      missing: 'Vul de code in die je in het gesprek kreeg.',
      refused:
        'Deze code hoort niet bij deze link, of de link is niet meer geldig. Kijk de code nog eens na. Na vijf keer gaat de link dicht; dan vraag je een nieuwe.',
    },
    way: {
      title: 'Hoe kom je voortaan binnen?',
      text: 'Je oude passkeys, wachtwoord en codes werken straks niet meer. Overal waar je nog bent ingelogd, word je uitgelogd.',
      locked:
        'Schreef je hier eerder iets voor jezelf alleen? Dat gaat open nadat je je therapeut hebt gezien.',
      finish: 'Naar binnen',
    },
  },
  {
    noLink: {
      title: 'Can’t get in any more?',
      codes:
        'Did you keep recovery codes? Then sign in with your password and, when asked for the digits, choose “I do not have my app with me”.',
      ask: 'If that does not work, ask whoever gave you the first link for a new one. A code goes with it, which you are given in person. No email is sent. That way nobody else gets to your texts through your mailbox.',
      colleague: 'Do you work here? Then ask the colleague who manages the accounts.',
      back: 'Back to signing in',
    },
    code: {
      title: 'Getting back in',
      intro: 'This link comes with a code. You were given it in person, apart from the link.',
      missing: 'Fill in the code you were given in the session.',
      refused:
        'This code does not go with this link, or the link is no longer valid. Have another look at the code. After five tries the link closes; you then ask for a new one.',
    },
    way: {
      title: 'How will you get in from now on?',
      text: 'Your old passkeys, password and codes stop working. Wherever you are still signed in, you will be signed out.',
      locked:
        'Did you write something here for yourself alone? That opens after you have seen your therapist.',
      finish: 'Go in',
    },
  },
);
