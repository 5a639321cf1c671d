import { defineWords } from '../ui/words';

export const addCoupleWords = defineWords(
  {
    title: 'Koppel toevoegen',
    intro: 'Een naam is genoeg om te beginnen. De partners nodig je daarna uit, in het dossier.',
    rituals: {
      legend: 'Rituelen om mee te beginnen',
      hint: 'Geen, één of meer. Later toevoegen kan ook.',
      'sunday-walk': { name: 'Zondagse wandeling zonder telefoon', rhythm: 'Elke week' },
      coffee: { name: 'Vast koffiemoment', rhythm: 'Elke week' },
      'creative-evening': { name: 'Creatieve avond', rhythm: 'Elke maand' },
    },
    therapist: 'Voor welke therapeut?',
    chooseTherapist: 'Kies een therapeut',
    add: 'Koppel toevoegen',
    adding: 'Wordt toegevoegd …',
    cancel: 'Terug naar de caseload',
  },
  {
    title: 'Add a couple',
    intro: 'A name is enough to begin. You invite the partners afterwards, from the couple file.',
    rituals: {
      legend: 'Rituals to begin with',
      hint: 'None, one or more. You can add them later too.',
      'sunday-walk': { name: 'Sunday walk without phones', rhythm: 'Every week' },
      coffee: { name: 'Fixed coffee moment', rhythm: 'Every week' },
      'creative-evening': { name: 'Creative evening', rhythm: 'Every month' },
    },
    therapist: 'For which therapist?',
    chooseTherapist: 'Choose a therapist',
    add: 'Add the couple',
    adding: 'Adding …',
    cancel: 'Back to the caseload',
  },
);
