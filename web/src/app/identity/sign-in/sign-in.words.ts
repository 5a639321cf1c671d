import { defineWords } from '../../ui/words';

export const signInWords = defineWords(
  {
    title: 'Welkom',
    intro: 'Een rustige plek om op te schrijven wat er in je omgaat. Op jouw moment.',
    signIn: 'Inloggen',
    stuck: 'Kom je er niet meer in?',
    firstTime: 'Ben je hier voor het eerst? Open dan de link die je kreeg.',
    demoTitle: 'Kijk rond in de demopraktijk',
    demoMail: 'De mail van de demo',
    demoText: 'Alles hier is verzonnen. Kies met wie je meekijkt.',
  },
  {
    title: 'Welcome',
    intro: 'A quiet place to write down what goes on in you. When it suits you.',
    signIn: 'Sign in',
    stuck: 'Can’t get in any more?',
    firstTime: 'Here for the first time? Then open the link you were given.',
    demoTitle: 'Look around the demo practice',
    demoMail: 'The mail of the demo',
    demoText: 'Everything here is made up. Choose whose eyes you look through.',
  },
);
