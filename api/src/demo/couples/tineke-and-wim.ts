import {
  choice,
  day,
  diary,
  felt,
  forTherapist,
  list,
  noticed,
  rewrite,
  scale,
  somethingElse,
  text,
} from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';
import { firstWeeks } from './tineke-and-wim-first.js';

const laterWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 9,
    dueInDays: 14,
    line: 'Na 43 jaar zie je zoveel niet meer. Een week opletten.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 9, at: '10:40' },
        answers: {
          'care-i-noticed': diary(
            noticed(1, 'De kruik lag er al in', 'something-done', 'remembered'),
            noticed(2, 'Hij heeft de stoep geveegd voor de visite', 'something-done'),
            noticed(3, 'Dropjes meegenomen, de zoute', 'something-made', 'remembered'),
            noticed(5, 'Bij de oogarts bleef hij mee naar binnen', 'staying-near'),
            noticed(6, 'Hij heeft het licht op de trap gemaakt', 'something-done'),
            noticed(8, 'Zomaar', 'touch'),
          ),
          'stayed-with-me': text(
            'Bij de oogarts. Hij houdt niet van wachtkamers. Hij las de hele tijd hetzelfde blad over boten.',
          ),
          appreciation: text(
            'Ik merk dat je meegaat als ik ertegenop zie. Ik waardeer dat je dan niks zegt.',
          ),
        },
        read: { daysAfter: 11, at: '16:00' },
        feedback: {
          daysAfter: 12,
          at: '10:20',
          text: 'Dat blad over boten. En je waardeert dat hij niks zegt: dat las ik met een glimlach.',
          seen: { daysAfter: 12, at: '11:05' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '16:20' },
        answers: {
          'care-i-noticed': diary(
            noticed(2, 'Warm eten', 'something-made'),
            noticed(6, 'Overhemd gestreken', 'something-done'),
            noticed(10, 'Liet me met rust bij de duiven', 'giving-room'),
          ),
          'stayed-with-me': 'passed',
          appreciation: text('Ik merk dat je er altijd bent. Ik waardeer dat.'),
        },
        read: { daysAfter: 14, at: '13:20' },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 6,
    dueInDays: null,
    line: 'Geen haast. Vier dagen is ook een week.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 15, at: '16:45' },
      answers: {
        'finding-words': scale(1),
        week: forTherapist(
          diary(
            day(2, { content: 2 }, ['nowhere'], 'Duiven op tijd thuis.'),
            day(5, { bored: 2 }, [], 'Regen.'),
            day(9, { wistful: 1 }, ['throat'], 'Het station geweest. Nieuwe treinen.'),
            day(14, { 'missing-someone': 2 }, ['chest'], 'De jongens van het werk.'),
          ),
        ),
        'words-to-keep': list(['weemoedig', 'new']),
      },
      read: { daysAfter: 18, at: '11:30' },
      feedback: {
        daysAfter: 18,
        at: '11:36',
        text: 'Weemoedig is een goed woord voor nieuwe treinen. Wil je me daar donderdag over vertellen, dan graag. Anders doen we iets anders.',
        seen: { daysAfter: 20, at: '16:15' },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 4,
    dueInDays: 21,
    line: 'Dat gesprek over het tuinhuisje, of een ander.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 5, at: '10:30' },
        answers: {
          'my-side': choice('wanted-to-talk'),
          'what-was-said': text(
            'Ik zei: je bent meer in dat huisje dan hier. Wim zei dat de goot nog moest. En toen was hij weg.',
          ),
          'what-i-felt': felt({ alone: 2, grumpy: 1 }),
          'what-was-meant': text('Kom eens naast me zitten. Die goot was geloof ik ook echt lek.'),
          'what-was-needed': text('Dat hij terugkwam. Dat deed hij ook wel, om vijf uur.'),
          'need-card': choice('hold'),
          'ask-instead': rewrite({ 'you-never-listen': 'Kom je er een kwartiertje bij zitten?' }),
        },
        read: { daysAfter: 7, at: '13:40' },
        feedback: {
          daysAfter: 7,
          at: '15:15',
          text: 'Een kwartiertje, dat is een vraag waar iemand ja op kan zeggen.',
          seen: { daysAfter: 8, at: '09:40' },
        },
      },
      b: {
        submitted: { daysAfter: 20, at: '16:00' },
        answers: {
          'my-side': choice('went-quiet'),
          'what-was-said': text('Iets over het huisje.'),
          'what-i-felt': felt({ uncomfortable: 2 }),
          'what-was-meant': text('Ik wou geen ruzie.'),
          'what-was-needed': text('Even rust. Daarna koffie.'),
          'need-card': somethingElse('Ik kom zo, zet maar vast koffie'),
        },
      },
    },
  },
];

/** Forty-three years married, he retired last year. They walk every Sunday, and missed two. */
export const tinekeAndWim: DemoCouple = {
  label: 'Tineke en Wim',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 4,
  sessionAt: '14:50',
  addedWeeksAgo: 16,
  partners: {
    a: {
      name: 'Tineke',
      signInName: 'tineke',
      language: 'nl',
      mail: 'wimentineke@post.example',
      joined: { daysAfter: 1, at: '10:20' },
    },
    b: {
      name: 'Wim',
      signInName: 'wim',
      language: 'nl',
      mail: 'wimentineke@post.example',
      joined: { daysAfter: 6, at: '16:00' },
    },
  },
  rituals: [
    {
      preset: 'sunday-walk',
      startedWeeksAgo: 15,
      day: 7,
      at: '15:45',
      kept: 'a a ab a - a a b a a - a ab a',
    },
    { preset: 'coffee', startedWeeksAgo: 12, day: 3, at: '10:45', kept: 'a a a a a a a a a a a' },
  ],
  assignments: [...firstWeeks, ...laterWeeks],
};
