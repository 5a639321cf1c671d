import { defineWords } from '../ui/words';

export const eventsWords = defineWords(
  {
    title: 'Wie deed wat',
    intro:
      'Alles wat in de praktijk gelezen en veranderd is, zonder wat iemand schreef. Wanneer partners inloggen, staat er niet bij.',
    columns: { when: 'Wanneer', who: 'Wie', what: 'Wat', whose: 'Van wie' },
    narrow: {
      label: 'Wat je ziet',
      person: 'Wie',
      couple: 'Koppel',
      act: 'Wat',
      day: 'Dag',
      everybody: 'Iedereen',
      everyCouple: 'Alle koppels',
      everything: 'Alles',
      clear: 'Toon alles',
    },
    professionals: 'Collega’s',
    partners: 'Partners',
    gone: 'Iemand die weg is',
    noCouple: 'Geen koppel',
    aCouple: 'Een koppel dat weg is',
    refused: 'geweigerd',
    given: 'tijdelijke toegang',
    older: 'Ouder',
    newest: 'Terug naar het nieuwste',
    empty: {
      title: 'Niets gevonden',
      text: 'Op deze manier is er niets te zien. Kies een andere dag of persoon.',
    },
  },
  {
    title: 'Who did what',
    intro:
      'Everything that was read and changed in the practice, without what anybody wrote. When partners sign in is not among it.',
    columns: { when: 'When', who: 'Who', what: 'What', whose: 'Whose' },
    narrow: {
      label: 'What you see',
      person: 'Who',
      couple: 'Couple',
      act: 'What',
      day: 'Day',
      everybody: 'Everybody',
      everyCouple: 'All couples',
      everything: 'Everything',
      clear: 'Show all',
    },
    professionals: 'Colleagues',
    partners: 'Partners',
    gone: 'Somebody who left',
    noCouple: 'No couple',
    aCouple: 'A couple that is gone',
    refused: 'refused',
    given: 'temporary access',
    older: 'Older',
    newest: 'Back to the newest',
    empty: {
      title: 'Nothing found',
      text: 'There is nothing to see this way. Choose another day or person.',
    },
  },
);
