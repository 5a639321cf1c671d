import { choice, day, diary, felt, list, noticed, onlyMe, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';

const assignments: readonly DemoAssignment[] = [
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 12,
    dueInDays: 14,
    line: 'Tussen de voedingen door. Drie dagen is ook goed.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 10, at: '04:40' },
        answers: {
          'care-i-noticed': diary(
            noticed(1, 'hij deed de nacht', 'taken-over'),
            noticed(4, 'flesjes uitgekookt', 'something-done'),
            noticed(8, 'hij zei tegen zijn moeder dat ze zondag niet hoefde te komen', 'standing-up'),
          ),
          'stayed-with-me': text('Dat van zijn moeder. Dat durf ik zelf niet.'),
          appreciation: text(
            'Ik merk dat je de nacht doet als ik op ben. Ik waardeer dat je me laat liggen.',
          ),
        },
        read: { daysAfter: 13, at: '10:00' },
        feedback: {
          daysAfter: 13,
          at: '10:08',
          text: 'Twintig voor vijf, zag ik. Dank je, Lisa. Hopelijk sliep je daarna nog even.',
          seen: { daysAfter: 13, at: '13:20' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '21:05' },
        answers: {
          'care-i-noticed': diary(
            noticed(2, 'Ze had Jip al in bad gedaan', 'taken-over'),
            noticed(6, 'Pizza laten bezorgen met mijn naam op de doos', 'humour'),
          ),
          'stayed-with-me': text('Die pizza. We hebben zitten gieren, heel zacht vanwege Jip'),
          appreciation: text(
            'Ik merk dat je grapjes blijft maken. Ik waardeer dat, ik ben ze zelf een beetje kwijt.',
          ),
        },
        read: { daysAfter: 14, at: '19:15' },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 9,
    dueInDays: 14,
    line: '',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 20, at: '14:15' },
        answers: {
          'my-side': choice('told-got-solution'),
          'what-was-said': text(
            'Ik: ik ben zo moe. Daan: ga dan slapen. Ik: dat kan niet. Daan: waarom niet.',
          ),
          'what-i-felt': felt({ exhausted: 3, alone: 2 }),
          'what-was-meant': text('Zie het even.'),
          'what-was-needed': text('dat hij zei ja'),
          'need-card': choice('hold'),
          'ask-instead': rewrite({ 'no-advice': 'Je hoeft niks te verzinnen. Zeg maar gewoon pff.' }),
        },
        read: { daysAfter: 21, at: '18:30' },
        feedback: {
          daysAfter: 21,
          at: '20:40',
          text: 'Pff is ook een zin. Zeg er de volgende keer gerust bij dat je die nodig hebt.',
          seen: { daysAfter: 24, at: '05:15' },
        },
      },
      b: {
        submitted: { daysAfter: 23, at: '22:20' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text('Moe, slapen, kan niet, ruzie. Kortste gesprek ooit'),
          'what-i-felt': felt({ helpless: 2, tired: 3 }),
          'what-was-meant': text('dat ik het wel wil overnemen maar niet weet hoe met borstvoeding'),
          'what-was-needed': text('Een taak'),
          'need-card': choice('think-along'),
        },
        read: { daysAfter: 27, at: '10:15' },
        feedback: { daysAfter: 27, at: '10:22', text: 'Een taak. Zeg dat vooral hardop, Daan.' },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 6,
    dueInDays: 21,
    line: 'Er groeit nu iemand op met jullie regels. Een goed moment om ze eens te bekijken.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 24, at: '13:30' },
        answers: {
          'when-i-was-sad': choice('told-to-be-brave', 'fixed'),
          rules: list(
            ['Een ander heeft het altijd zwaarder', 'let-go'],
            ['Aan tafel geen telefoon', 'keep'],
            'Mama is nooit ziek',
          ),
          'one-rule': text('Een ander heeft het zwaarder'),
          'loyal-to': text('mama'),
          cost: text('dan ben ik iemand die zeurt met een gezond kind'),
          gain: text('eh. slaap?'),
          room: scale(4),
        },
        read: { daysAfter: 28, at: '09:40' },
        feedback: {
          daysAfter: 28,
          at: '09:47',
          text: 'Slaap is een prima antwoord. En moe zijn met een gezond kind bestaat gewoon.',
          seen: { daysAfter: 29, at: '06:10' },
        },
      },
      b: {
        saved: { daysAfter: 16, at: '23:30' },
        draft: {
          'when-i-was-sad': choice('joked', 'carried-on'),
          rules: list('Mannen onder elkaar is voetbal', ['We houden het gezellig', 'soften']),
          'one-rule': text('We houden het gezellig'),
        },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 4,
    dueInDays: 14,
    line: 'Je vroeg om een taak. Dit is er een van drie minuten.',
    release: 'by-partner',
    homework: {
      saved: { daysAfter: 6, at: '23:45' },
      draft: {
        'finding-words': scale(3),
        week: diary(
          day(1, { tired: 3 }, ['everywhere'], 'Ja.'),
          day(2, { proud: 2, tired: 2 }, ['chest'], 'Jip kan zitten'),
          day(6, { 'not-good-enough': 2 }, ['belly']),
        ),
        surprise: onlyMe(text('trots stond er al voor ik het doorhad')),
      },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 3,
    dueInDays: 12,
    line: 'Als het deze weken niet lukt, zeg het gerust. Dan leggen we het weg.',
    release: 'both-submitted',
    partners: {
      a: {
        saved: { daysAfter: 5, at: '05:05' },
        draft: { 'my-way': choice('need-time', 'care-for-others', 'notice-late'), words: scale(5) },
      },
      b: 'open',
    },
  },
];

/** A first baby and little sleep. Homework comes late or half, they walk one Sunday in two. */
export const lisaAndDaan: DemoCouple = {
  label: 'Lisa en Daan (Jip)',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 3,
  sessionAt: '20:15',
  addedWeeksAgo: 13,
  partners: {
    a: {
      name: 'Lisa',
      signInName: 'lisa',
      language: 'nl',
      mail: 'lisa@post.example',
      joined: { daysAfter: 2, at: '03:50' },
    },
    b: { name: 'Daan', signInName: 'daan', language: 'nl', joined: { daysAfter: 2, at: '21:30' } },
  },
  rituals: [
    { preset: 'sunday-walk', startedWeeksAgo: 12, day: 7, at: '11:30', kept: 'a - b - a - a - ab - -' },
  ],
  assignments,
};
