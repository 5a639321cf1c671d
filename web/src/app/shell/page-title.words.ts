import { defineWords } from '../ui/words';

export const pageTitleWords = defineWords(
  {
    caseload: 'Caseload',
    newCouple: 'Koppel toevoegen',
    coupleFile: 'Dossier',
    assign: 'Huiswerk geven',
    reflection: 'Reflectie',
    library: 'Bibliotheek',
    exercise: 'Oefening',
    practice: 'Praktijk',
    account: 'Account',
    events: 'Wie deed wat',
  },
  {
    caseload: 'Caseload',
    newCouple: 'Add a couple',
    coupleFile: 'Couple file',
    assign: 'Assign homework',
    reflection: 'Reflection',
    library: 'Library',
    exercise: 'Exercise',
    practice: 'Practice',
    account: 'Account',
    events: 'Who did what',
  },
);
