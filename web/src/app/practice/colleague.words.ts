import { defineWords } from '../ui/words';

export const colleagueWords = defineWords(
  {
    noLink: {
      title: 'Deze pagina gaat open met een link',
      text: 'Word je collega in een praktijk? Dan krijg je van wie de praktijk beheert een link en een code. Open de hele link, met alles wat na het # staat.',
      back: 'Naar inloggen',
    },
    code: {
      title: 'Je uitnodiging',
      intro: 'Bij deze link hoort een code. Die kreeg je apart van de link.',
      missing: 'Vul de code in die je kreeg.',
      refused:
        'Deze code hoort niet bij deze link, of de link is niet meer geldig. Kijk de code nog eens na. Na vijf keer gaat de link dicht; dan vraag je een nieuwe.',
    },
    account: {
      title: (practice: string) => `Welkom bij ${practice}`,
      intro: (roles: string) => `Je wordt hier ${roles}. Zo zien je collega’s je.`,
      nameHint: 'Zoals partners en collega’s je kennen.',
      language: 'Taal',
    },
    way: { title: 'Hoe kom je binnen?', finish: 'Naar binnen' },
    next: 'Verder',
    back: 'Terug',
  },
  {
    noLink: {
      title: 'This page opens with a link',
      text: 'Are you joining a practice as a colleague? Then whoever manages the practice gives you a link and a code. Open the whole link, with everything after the #.',
      back: 'To signing in',
    },
    code: {
      title: 'Your invitation',
      intro: 'This link comes with a code. You were given it separately.',
      missing: 'Fill in the code you were given.',
      refused:
        'This code does not go with this link, or the link is no longer valid. Have another look at the code. After five tries the link closes; you then ask for a new one.',
    },
    account: {
      title: (practice: string) => `Welcome to ${practice}`,
      intro: (roles: string) => `You are joining as ${roles}. This is how your colleagues see you.`,
      nameHint: 'As partners and colleagues know you.',
      language: 'Language',
    },
    way: { title: 'How do you get in?', finish: 'Go in' },
    next: 'Continue',
    back: 'Back',
  },
);
