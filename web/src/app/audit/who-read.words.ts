import { defineWords } from '../ui/words';

export const whoReadWords = defineWords(
  {
    title: 'Wie las mee',
    back: 'Ik',
    intro: 'Hier staat wie van de praktijk iets van jou opende. Je partner ziet dit niet.',
    ownTitle: 'Wat van jou is',
    gone: 'Iemand die hier niet meer werkt',
    acts: {
      'read-reflection': (title: string) => `las ‘${title}’`,
      'give-feedback': (title: string) => `schreef een reactie bij ‘${title}’`,
      'export-client-record': () => 'maakte een kopie van je dossier',
      other: () => 'keek in wat van jou is',
    },
    untitled: 'een oefening',
    empty: {
      title: 'Nog niemand',
      text: 'Zodra iemand leest wat je inleverde, staat hier wie dat was, en op welke dag.',
    },
    jointTitle: 'Wat van jullie samen is',
    jointIntro:
      'Jullie gedeelde dossier: welke oefeningen er liggen en welke rituelen jullie bijhouden. Dit staat hier per maand, zodra de maand voorbij is.',
    jointEmpty: 'Hier staat nog niets.',
  },
  {
    title: 'Who read along',
    back: 'Me',
    intro: 'Here is who of the practice opened something of yours. Your partner does not see this.',
    ownTitle: 'What is yours',
    gone: 'Somebody who no longer works here',
    acts: {
      'read-reflection': (title: string) => `read ‘${title}’`,
      'give-feedback': (title: string) => `wrote a response to ‘${title}’`,
      'export-client-record': () => 'made a copy of your record',
      other: () => 'looked at something of yours',
    },
    untitled: 'an exercise',
    empty: {
      title: 'Nobody yet',
      text: 'As soon as somebody reads what you handed in, it says here who that was, and on which day.',
    },
    jointTitle: 'What is of the two of you',
    jointIntro:
      'Your shared file: which exercises there are and which rituals you keep. It is listed by month, once the month is over.',
    jointEmpty: 'There is nothing here yet.',
  },
);
