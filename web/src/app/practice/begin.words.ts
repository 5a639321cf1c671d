import { defineWords } from '../ui/words';

export const beginWords = defineWords(
  {
    title: 'Begin je praktijk',
    intro: 'Jij bent de eerste hier. Je wordt therapeut en beheerder van de praktijk; collega’s komen later.',
    practiceName: 'Naam van de praktijk',
    practiceHint: 'Zoals partners hem kennen.',
    goOn: 'Verder',
    back: 'Terug',
    begin: 'Begin',
    noToken:
      'Deze pagina opent alleen met het hele adres uit het startvenster, met alles wat na het # staat.',
  },
  {
    title: 'Begin your practice',
    intro:
      'You are the first one here. You become a therapist and manage the practice; colleagues come later.',
    practiceName: 'Name of the practice',
    practiceHint: 'As partners know it.',
    goOn: 'Go on',
    back: 'Back',
    begin: 'Begin',
    noToken:
      'This page only opens with the whole address from the start window, with everything after the #.',
  },
);
