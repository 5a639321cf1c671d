import { choice, diary, felt, forTherapist, list, noticed, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';

const assignments: readonly DemoAssignment[] = [
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 15,
    dueInDays: 14,
    line: 'Een begin. De rest komt in het gesprek.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 8, at: '15:20' },
        answers: {
          'my-way': choice('get-busy', 'care-for-others'),
          words: scale(5),
          silence: scale(4),
          'from-home': list(
            ['We houden ons groot', 'in-my-way'],
            ['Koffie om tien uur, wat er ook was', 'still-fits'],
          ),
          'still-there': text('Ik ga bakken. Er staan nu drie cakes in de vriezer.'),
          'when-it-gets-tense': choice('give-in', 'change-subject'),
          'what-i-hope': text('Dat we het weer over iets anders hebben dan de zaak'),
          'where-we-meet': text('We slikken allebei. Ik bak en Kees rekent.'),
        },
        read: { daysAfter: 11, at: '10:30' },
        feedback: {
          daysAfter: 14,
          at: '11:00',
          text: 'Bakken en rekenen. Dat leggen we straks op tafel. Neem gerust een cake mee.',
          seen: { daysAfter: 14, at: '13:30' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '20:10' },
        answers: {
          'my-way': choice('find-a-fix', 'keep-it-in'),
          words: scale(4),
          silence: scale(6),
          'from-home': list(['Een middenstander lacht', 'in-my-way']),
          'still-there': text('Nu de winkel weg is sta ik nog steeds om half zes op.'),
          'when-it-gets-tense': choice('explain', 'go-quiet'),
          'what-i-hope': text('rust'),
          'where-we-meet': text('Wij maken geen ruzie. Misschien is dat het punt.'),
        },
        read: { daysAfter: 14, at: '09:20' },
        feedback: {
          daysAfter: 14,
          at: '15:40',
          text: 'Misschien is dat het punt. Dank je, Kees, daar gingen we vanmiddag mee verder.',
          seen: { daysAfter: 15, at: '05:50' },
        },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 12,
    dueInDays: 21,
    line: 'Over de winkel thuis vroeger, want daar begon het bij jullie allebei.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 15, at: '14:00' },
        answers: {
          'when-i-was-sad': choice('carried-on', 'took-care'),
          rules: list(
            ['De klant mag niks merken', 'let-go'],
            ['Doe maar gewoon, dan doe je al gek genoeg', 'soften'],
          ),
          'one-rule': text('De klant mag niks merken'),
          'loyal-to': text('Pa en moe. Die stonden er met koorts ook.'),
          cost: text('Dat het vol loopt en niet meer stopt'),
          gain: text('Een zakdoek van Kees'),
          room: scale(6),
        },
        read: { daysAfter: 18, at: '10:00' },
      },
      b: {
        submitted: { daysAfter: 19, at: '06:10' },
        answers: {
          'when-i-was-sad': choice('told-to-be-brave'),
          rules: list(['Eerst de zaak', 'let-go'], ['Een afspraak is een afspraak', 'keep']),
          'one-rule': text('Eerst de zaak'),
          'loyal-to': text('Drie generaties.'),
          cost: forTherapist(text('Er is geen zaak meer. Dus eigenlijk niks. Dat is het gekke.')),
          gain: text('Met Els naar Texel op een dinsdag'),
          room: scale(7),
        },
        read: { daysAfter: 20, at: '09:00' },
        feedback: {
          daysAfter: 21,
          at: '15:30',
          text: 'Texel op een dinsdag. Dat klinkt als een plan dat je zelf mag maken.',
          seen: { daysAfter: 22, at: '06:05' },
        },
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 9,
    dueInDays: 14,
    line: '',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 12, at: '16:30' },
        answers: {
          'care-i-noticed': diary(
            noticed(1, 'Krant voorgelezen', 'staying-near'),
            noticed(4, 'Hij heeft de boot naar Texel geboekt, dinsdag', 'something-done'),
            noticed(8, 'Hand op de dijk', 'touch'),
          ),
          'stayed-with-me': text(
            'Op de boot huilde ik een beetje. Kees zei niks en gaf zijn zakdoek. Ik had het niet eens gezegd van die zakdoek.',
          ),
          appreciation: text(
            'Ik merk dat je een dinsdag vrij hield. Ik waardeer dat het voor niks was, gewoon voor ons.',
          ),
        },
        read: { daysAfter: 13, at: '10:45' },
        feedback: {
          daysAfter: 14,
          at: '15:00',
          text: 'Hij had het gelezen, van die zakdoek. Of hij wist het al.',
          seen: { daysAfter: 14, at: '16:20' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '05:55' },
        answers: {
          'care-i-noticed': diary(
            noticed(2, 'Ze zet de wekker niet meer', 'giving-room'),
            noticed(8, 'Trui mee voor op de boot', 'remembered'),
          ),
          'stayed-with-me': text('De boot.'),
          appreciation: text('Ik merk dat je weer zingt in de keuken. Ik waardeer dat ik dat hoor.'),
        },
        read: { daysAfter: 14, at: '09:15' },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 7,
    dueInDays: 21,
    line: 'De laatste van deze ronde.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 17, at: '14:45' },
        answers: {
          'my-side': choice('told-got-solution'),
          'what-was-said': text(
            'Ik zei dat ik de klanten mis. Kees zei dat er in het buurthuis iemand gezocht wordt.',
          ),
          'what-i-felt': felt({ 'missing-someone': 2, cheerful: 1 }),
          'what-was-meant': text('Ik miste ze gewoon even. Al ben ik er wel gaan kijken.'),
          'what-was-needed': text('Mm-hm'),
          'need-card': choice('listen'),
        },
        read: { daysAfter: 20, at: '11:00' },
        feedback: {
          daysAfter: 21,
          at: '12:00',
          text: 'En je bent gaan kijken. Het ga jullie goed, Els. Ik vond het fijn om mee te lezen.',
          seen: { daysAfter: 21, at: '14:10' },
        },
      },
      b: {
        submitted: { daysAfter: 20, at: '06:20' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text('Iets met het buurthuis. Goed bedoeld.'),
          'what-i-felt': felt({ caring: 2 }),
          'what-was-meant': text('Dat ze weer onder de mensen is'),
          'what-was-needed': 'passed',
          'need-card': choice('listen'),
          'ask-instead': rewrite({ 'what-do-you-want': 'Vertel. Ik hou de folder in mijn zak.' }),
        },
        read: { daysAfter: 21, at: '09:05' },
        feedback: {
          daysAfter: 21,
          at: '12:04',
          text: 'Folder in de zak. Dank voor alles, Kees, en een goede reis op alle dinsdagen.',
          seen: { daysAfter: 22, at: '05:45' },
        },
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'both',
    assignedWeeksAgo: 6,
    dueInDays: null,
    line: '',
    release: 'both-submitted',
    withdrawn: { daysAfter: 7, at: '11:30' },
    partners: { a: 'open', b: 'open' },
  },
];

/** They closed the family shop and had to find new days. Finished a few weeks ago, the file is archived. */
export const elsAndKees: DemoCouple = {
  label: 'Els en Kees',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 5,
  sessionAt: '13:30',
  addedWeeksAgo: 16,
  archivedWeeksAgo: 3,
  partners: {
    a: { name: 'Els', signInName: 'els', language: 'nl', joined: { daysAfter: 3, at: '14:30' } },
    b: {
      name: 'Kees',
      signInName: 'kees',
      language: 'nl',
      mail: 'kees@post.example',
      joined: { daysAfter: 5, at: '06:00' },
    },
  },
  rituals: [
    {
      preset: 'sunday-walk',
      startedWeeksAgo: 15,
      day: 7,
      at: '14:10',
      kept: 'a - a a b a a b a a a - - -',
    },
    { preset: 'coffee', startedWeeksAgo: 15, day: 2, at: '10:05', kept: 'a a a - a a a a a a a - - -' },
  ],
  assignments,
};
