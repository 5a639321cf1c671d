import { defineWords } from '../../ui/words';

export const meWords = defineWords(
  {
    title: 'Ik',
    signedInAs: (name: string) => `Je logt in met ${name}.`,
    done: 'Wat je eerder deed',
    doneText: 'Je oefeningen, wat je inleverde en wat je terugkreeg.',
    more: 'Iets voor jou alleen',
    moreText: 'Een paar vragen van je therapeut. Het hoeft niet.',
    reminders: 'Een berichtje',
    remindersText: 'Een seintje per mail als er iets klaarligt. Staat uit tot jij het kiest.',
    calendar: 'In je agenda',
    calendarText: 'Vaste momenten in de agenda die je al gebruikt, zonder naam.',
    data: 'Jouw gegevens',
    dataText: 'Toestemming, een kopie van alles, wissen.',
    readersTitle: 'Wie leest wat',
    self: {
      title: 'Alleen jij',
      text: 'Niemand anders leest dit. Voor een ander lijkt het of je deze vraag oversloeg.',
    },
    therapist: {
      title: (names: string) => `Jij en ${names}`,
      nobody: 'je therapeut',
      text: 'Pas nadat je inlevert. Je partner kan niet zien dat het er is.',
    },
    couple: {
      title: (name: string) => `Jij, je therapeut en ${name}`,
      partner: 'je partner',
      text: 'Je partner leest het pas als het gedeeld is. Bij elke oefening staat wanneer dat gebeurt.',
    },
    beforeTyping:
      'Boven elke vraag staat wie het leest. Dat kun je per vraag kleiner maken, tot je inlevert.',
    notAtOnce: 'Je therapeut leest niet elke dag mee. Heb je nu iemand nodig, kies dan bovenaan Hulp nu.',
    whoRead: 'Wie las mee',
    whoReadText: 'Wie van de praktijk las wat van jou is.',
    exitTitle: 'Snel weg van deze pagina',
    exitText:
      'Met Weg hier bovenaan ben je direct weg: je wordt uitgelogd en ziet het weerbericht. Op een computer kan het ook met de Esc-toets, twee keer snel achter elkaar.',
    signOut: 'Uitloggen',
  },
  {
    title: 'Me',
    signedInAs: (name: string) => `You sign in with ${name}.`,
    done: 'What you did before',
    doneText: 'Your exercises, what you handed in and what came back.',
    more: 'Something for you alone',
    moreText: 'A few questions from your therapist. You do not have to.',
    reminders: 'A note',
    remindersText: 'A sign by email when something is waiting. Off until you choose it.',
    calendar: 'In your calendar',
    calendarText: 'Fixed moments in the calendar you already use, without a name.',
    data: 'Your data',
    dataText: 'Consent, a copy of everything, erasing.',
    readersTitle: 'Who reads what',
    self: {
      title: 'Only you',
      text: 'Nobody else reads this. To others it looks as if you skipped this question.',
    },
    therapist: {
      title: (names: string) => `You and ${names}`,
      nobody: 'your therapist',
      text: 'Only after you hand in. Your partner cannot see that it is there.',
    },
    couple: {
      title: (name: string) => `You, your therapist and ${name}`,
      partner: 'your partner',
      text: 'Your partner reads it only once it is shared. Every exercise says when that happens.',
    },
    beforeTyping:
      'Above each question it says who reads it. You can make that smaller per question, until you hand in.',
    notAtOnce:
      'Your therapist does not read along every day. If you need someone now, choose Help now at the top.',
    whoRead: 'Who read along',
    whoReadText: 'Who from the practice read what is yours.',
    exitTitle: 'Leaving this page fast',
    exitText:
      'With Leave now at the top you are gone at once: you are signed out and see the weather forecast. On a computer the Esc key works too, twice quickly.',
    signOut: 'Sign out',
  },
);
