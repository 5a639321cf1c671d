import { defineWords } from '../../ui/words';

/** The words around noting a moment down, used on both partner pages. */
export const logMomentWords = defineWords(
  {
    today: {
      'sunday-walk': 'Vandaag gewandeld',
      coffee: 'Vandaag koffie gedronken',
      'creative-evening': 'Vandaag iets gemaakt',
      own: 'Vandaag gedaan',
    },
    about: {
      'sunday-walk': 'Samen naar buiten, zonder telefoons.',
      coffee: 'Elke week een vast moment om even samen te zitten.',
      'creative-evening': 'Elke maand een avond om samen iets te maken.',
    },
    own: 'Wat jij noteerde',
    takeBack: 'Terugnemen',
    takeBackOf: (day: string) => `${day} terugnemen`,
    dayClosed: 'Deze dag staat niet meer open. Dat geeft niet.',
    toConsent: 'Naar je toestemming',
    notSaved: 'Dat is niet opgeslagen. Kijk of je verbinding hebt en tik nog een keer.',
  },
  {
    today: {
      'sunday-walk': 'Walked today',
      coffee: 'Had coffee today',
      'creative-evening': 'Made something today',
      own: 'Done today',
    },
    about: {
      'sunday-walk': 'Outside together, without phones.',
      coffee: 'A fixed moment each week to sit down together.',
      'creative-evening': 'An evening each month to make something together.',
    },
    own: 'What you noted',
    takeBack: 'Take back',
    takeBackOf: (day: string) => `Take back ${day}`,
    dayClosed: 'This day is no longer open. That is all right.',
    toConsent: 'Go to your consent',
    notSaved: 'That was not saved. See if you are online and tap once more.',
  },
);
