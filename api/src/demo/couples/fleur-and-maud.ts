import { choice, deck, diary, felt, forTherapist, noticed, rewrite, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';
import { firstWeeks } from './fleur-and-maud-first.js';

const laterWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 6,
    dueInDays: 14,
    line: '',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 3, at: '12:40' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text(
            'Maud: rotdienst. Ik: je kunt ook minder gaan werken. Maud: ga slapen Fleur.',
          ),
          'what-i-felt': felt({ rejected: 1, worried: 2 }),
          'what-was-meant': text('Ik maak me zorgen om je.'),
          'what-was-needed': text('dat ze dat hoorde'),
          'need-card': choice('hold'),
          'ask-instead': rewrite({}, ['Ga dan minder werken', 'Ik maak me zorgen, mag dat even?']),
        },
        read: { daysAfter: 6, at: '10:00' },
      },
      b: {
        submitted: { daysAfter: 8, at: '16:20' },
        answers: {
          'my-side': choice('told-got-solution'),
          'what-was-said': text('Klopt wel zoals F het zal hebben opgeschreven'),
          'what-i-felt': felt({ tired: 3, irritated: 2 }),
          'what-was-meant': text('Er was iemand overleden van onze leeftijd. Dat had ik niet gezegd.'),
          'what-was-needed': text('Eerst douchen'),
          'need-card': choice('leave-me-a-while'),
          'ask-instead': rewrite({ 'never-mind': 'Er is wel iets. Na het douchen, of morgen.' }),
        },
        read: { daysAfter: 9, at: '09:40' },
        feedback: {
          daysAfter: 9,
          at: '09:52',
          text: 'Eerst douchen. Dat is een duidelijke zin, en die andere ook.',
          seen: { daysAfter: 10, at: '14:35' },
        },
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'a',
    assignedWeeksAgo: 4,
    dueInDays: 14,
    line: 'Vragen waar geen datum aan vastzit.',
    release: 'by-partner',
    released: { daysAfter: 17, at: '19:20' },
    homework: {
      submitted: { daysAfter: 13, at: '21:40' },
      answers: {
        invitations: deck(
          ['extra-room', 'coming-home', 'silent-together', 'an-hour'],
          ['at-the-table', 'show-care'],
        ),
        'turn-around': rewrite({ 'talk-everything-over': 'Welk stukje wil je nu wel, en welk niet?' }),
        'good-moment': choice('in-the-kitchen'),
        'how-it-landed': text(
          'De extra kamer. Ik dacht ik weet wel wat ze zegt. Ze zei: een kamer zonder klok. Daarna allebei lang niks, was oké.',
        ),
      },
      read: { daysAfter: 14, at: '09:00' },
      feedback: {
        daysAfter: 14,
        at: '17:00',
        text: 'Een kamer zonder klok. En dat je het daarbij liet.',
        seen: { daysAfter: 14, at: '18:25' },
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 3,
    dueInDays: 14,
    line: 'Ik deel ze pas als we er samen bij zitten.',
    release: 'by-therapist',
    partners: {
      a: {
        submitted: { daysAfter: 9, at: '20:15' },
        answers: {
          'care-i-noticed': diary(
            noticed(1, 'Briefje op de koffiepot: is vers', 'something-made'),
            noticed(3, 'Ze belde in haar pauze, 4 minuten', 'staying-near'),
            noticed(4, 'Lachte om mijn presentatie op de goede plekken', 'humour'),
            noticed(8, 'Vuilnis', 'something-done'),
          ),
          'stayed-with-me': text('Die 4 minuten. Ze heeft er 20 om te eten.'),
          appreciation: text(
            'Ik merk dat je me belt als je eigenlijk moet eten. Ik waardeer dat je dan aan mij denkt.',
          ),
        },
        read: { daysAfter: 11, at: '15:30' },
      },
      b: {
        submitted: { daysAfter: 13, at: '08:05' },
        answers: {
          'care-i-noticed': diary(
            noticed(2, 'Gordijnen dicht en de bel eraf', 'giving-room'),
            noticed(6, 'Ze begon er niet over', 'giving-room'),
            noticed(11, 'Bami in bakjes met de dag erop', 'something-made', 'remembered'),
          ),
          'stayed-with-me': forTherapist(
            text('Dat ze er niet over begon. Ik begon er toen bijna zelf over.'),
          ),
          appreciation: text(
            'Ik merk dat je de bel eraf haalt als ik slaap. Ik waardeer dat ik nergens om hoef te vragen.',
          ),
        },
      },
    },
  },
];

/** Two women in Rotterdam; one of them works nights in a hospital. What is shared, and when, is agreed with care. */
export const fleurAndMaud: DemoCouple = {
  label: 'Fleur en Maud',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 3,
  sessionAt: '16:50',
  addedWeeksAgo: 14,
  partners: {
    a: {
      name: 'Fleur',
      signInName: 'fleur',
      language: 'nl',
      mail: 'fleur@post.example',
      joined: { daysAfter: 0, at: '21:00' },
    },
    b: { name: 'Maud', signInName: 'maud', language: 'nl', joined: { daysAfter: 2, at: '15:10' } },
  },
  rituals: [
    { preset: 'coffee', startedWeeksAgo: 13, day: 4, at: '16:15', kept: 'a - b a - b b - a b - b' },
    {
      preset: 'creative-evening',
      startedWeeksAgo: 13,
      day: 6,
      at: '22:40',
      kept: 'a - - - ab - - - - - - a',
    },
  ],
  assignments: [...firstWeeks, ...laterWeeks],
};
