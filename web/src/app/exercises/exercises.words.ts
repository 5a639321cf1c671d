import { defineWords } from '../ui/words';

export const exercisesWords = defineWords(
  {
    library: {
      title: 'Bibliotheek',
      lead: 'Kies iets om klaar te zetten. In elke oefening mag elke vraag worden overgeslagen.',
      search: 'Zoek een oefening',
      found: (count: number) => (count === 1 ? '1 oefening' : `${count} oefeningen`),
      nothing: (sought: string) => `Geen oefening met ‘${sought}’`,
      nothingHelp: 'Probeer een ander woord, of kijk de hele lijst door.',
      all: 'Toon alle oefeningen',
      empty: 'Hier komen de oefeningen te staan',
      emptyHelp: 'Er zijn er nog geen. Zodra er een is, kun je die hier lezen en klaarzetten.',
    },
    facts: {
      label: 'In het kort',
      minutes: (minutes: number) => `${minutes} minuten`,
      minutesOnDays: (minutes: number, days: number) => `${days} dagen, ${minutes} minuten per dag`,
      each: 'ieder voor zich',
      both: 'samen: eerst ieder apart, dan naast elkaar',
      vulnerable: 'vraagt om kwetsbaarheid',
    },
    exercise: {
      title: 'Oefening',
      back: 'Alle oefeningen',
      why: 'Waarom deze oefening',
      preview: 'Zo ziet een partner het',
      assign: 'Klaarzetten',
    },
    couples: {
      title: 'Voor welk koppel?',
      search: 'Zoek een koppel',
      none: 'Je hebt nog geen koppels.',
      add: 'Koppel toevoegen',
      nothing: 'Geen koppel met die naam.',
    },
  },
  {
    library: {
      title: 'Library',
      lead: 'Choose something to assign. In every exercise, any question can be skipped.',
      search: 'Find an exercise',
      found: (count: number) => (count === 1 ? '1 exercise' : `${count} exercises`),
      nothing: (sought: string) => `No exercise with ‘${sought}’`,
      nothingHelp: 'Try another word, or look through the whole list.',
      all: 'Show all exercises',
      empty: 'The exercises will be here',
      emptyHelp: 'There are none yet. As soon as there is one, you can read and assign it here.',
    },
    facts: {
      label: 'In short',
      minutes: (minutes: number) => `${minutes} minutes`,
      minutesOnDays: (minutes: number, days: number) => `${days} days, ${minutes} minutes a day`,
      each: 'each on their own',
      both: 'together: first apart, then side by side',
      vulnerable: 'asks for vulnerability',
    },
    exercise: {
      title: 'Exercise',
      back: 'All exercises',
      why: 'Why this exercise',
      preview: 'What a partner sees',
      assign: 'Assign',
    },
    couples: {
      title: 'For which couple?',
      search: 'Find a couple',
      none: 'You have no couples yet.',
      add: 'Add a couple',
      nothing: 'No couple by that name.',
    },
  },
);
