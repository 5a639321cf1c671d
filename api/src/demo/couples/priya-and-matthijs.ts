import { choice, day, deck, diary, felt, forTherapist, list, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';

const assignments: readonly DemoAssignment[] = [
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 10,
    dueInDays: 14,
    line: 'Each in your own language. Ieder in de eigen taal.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 4, at: '23:15' },
        answers: {
          'when-i-was-sad': choice('comforted', 'someone-cross', 'fixed'),
          rules: list(
            ['What will people say', 'let-go'],
            ['Food first, then talk', 'keep'],
            ['The youngest listens', 'soften'],
          ),
          'one-rule': text('What will people say'),
          'loyal-to': text(
            'My aunt mostly. She kept the whole street’s good opinion and I don’t think she enjoyed one day of it.',
          ),
          cost: text('A phone call from Pune, or worse, no phone call'),
          gain: text('I could say I am not fine on a Tuesday'),
          room: scale(6),
        },
        read: { daysAfter: 6, at: '14:00' },
        feedback: {
          daysAfter: 7,
          at: '10:30',
          text: 'Not fine on a Tuesday. I hope you get to say it. Thank you, Priya.',
          seen: { daysAfter: 7, at: '12:15' },
        },
      },
      b: {
        submitted: { daysAfter: 12, at: '21:50' },
        answers: {
          'when-i-was-sad': choice('carried-on', 'went-away'),
          rules: list(['Doe maar gewoon, dan doe je al gek genoeg', 'soften'], 'Je zoekt het zelf maar uit', [
            'Om zes uur eten',
            'keep',
          ]),
          'one-rule': text('doe maar gewoon'),
          'loyal-to': text('Opa van de boerderij. En eigenlijk het hele dorp.'),
          cost: text('Dat het aanstellerij lijkt'),
          gain: text('Priya weet dan waar ik ben, in mijn hoofd'),
          room: scale(4),
        },
        read: { daysAfter: 13, at: '09:40' },
        feedback: {
          daysAfter: 14,
          at: '16:00',
          text: 'Waar ik ben, in mijn hoofd. Dat vond ik mooi gezegd, Matthijs.',
          seen: { daysAfter: 14, at: '22:00' },
        },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 8,
    dueInDays: 14,
    line: 'The one about dinner at his parents’, or another. Het etentje, of iets anders.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 6, at: '22:30' },
        answers: {
          'my-side': choice('told-got-solution'),
          'what-was-said': text(
            'I said nobody asked me one question all evening. He said we can leave earlier next time.',
          ),
          'what-i-felt': felt({ invisible: 3, tired: 1 }),
          'what-was-meant': text('Were you there too? Did you see it?'),
          'what-was-needed': text('"I saw it"'),
          'need-card': choice('listen'),
          'ask-instead': rewrite({ 'you-never-listen': 'Tell me what you saw tonight.' }),
        },
        read: { daysAfter: 7, at: '10:00' },
        feedback: {
          daysAfter: 7,
          at: '10:11',
          text: 'Three words would have done. Keep the card, and bring it on Thursday if you like.',
          seen: { daysAfter: 7, at: '13:45' },
        },
      },
      b: { declined: { daysAfter: 9, at: '22:15' }, reason: '' },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 6,
    dueInDays: 14,
    line: 'I will put them side by side when we are in the room. Ik deel ze als we samen zitten.',
    release: 'by-therapist',
    released: { daysAfter: 14, at: '15:20', span: 'for-good' },
    partners: {
      a: {
        submitted: { daysAfter: 7, at: '23:00' },
        answers: {
          'my-way': choice('talk-soon', 'it-shows'),
          words: scale(8),
          silence: scale(1),
          'from-home': list(['Loud voices were normal', 'still-fits'], ['Boys were not asked', 'not-sure']),
          'still-there': text('In our house if nobody interrupted you, nobody cared.'),
          'when-it-gets-tense': choice('settle-it-now', 'get-sharp', 'ask-more'),
          'what-i-hope': text('to be interrupted, honestly'),
          'where-we-meet': text(
            'I talk over his pauses. He thinks I am done with him, I think he has nothing.',
          ),
        },
        read: { daysAfter: 8, at: '11:30' },
      },
      b: {
        submitted: { daysAfter: 13, at: '20:40' },
        answers: {
          'my-way': choice('need-time', 'notice-late'),
          words: scale(3),
          silence: scale(7),
          'from-home': list(
            ['Uit laten praten', 'still-fits'],
            ['Helpen deden we, erover praten niet', 'not-sure'],
          ),
          'still-there': text('Ik wacht tot iemand klaar is. Priya is niet zo snel klaar.'),
          'when-it-gets-tense': choice('go-quiet', 'go-blank'),
          'what-i-hope': text('een pauze'),
          'where-we-meet': text(
            'Als ik eindelijk iets heb zijn we al drie onderwerpen verder. Dan laat ik het maar.',
          ),
        },
        read: { daysAfter: 14, at: '09:00' },
        feedback: {
          daysAfter: 15,
          at: '10:00',
          text: 'Je zei het gisteren in twee talen. Dat kwam aan, zag ik.',
          seen: { daysAfter: 15, at: '19:30' },
        },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 4,
    dueInDays: 14,
    line: 'In het Nederlands, of in welke taal het ook komt.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 13, at: '22:25' },
      answers: {
        'finding-words': scale(3),
        week: diary(
          day(1, { calm: 2 }, [], 'Vroeg op het gemaal, mist over het water'),
          day(
            3,
            { uncomfortable: 2 },
            ['belly'],
            'Videobellen met Pune. Iedereen praat tegelijk en ik zwaai',
          ),
          day(5, { glad: 2 }, ['chest'], 'Ze lachte om mijn Marathi'),
          day(8, { stuck: 2 }, ['head'], 'Wel iets, geen woord'),
          day(12, { hopeful: 1 }, [], '', { licht: 1 }),
        ),
        'words-to-keep': list(['vastgelopen', 'new'], ['ongemakkelijk', 'often']),
        surprise: forTherapist(text('In het Engels ben ik korter van stof. Nog korter.')),
      },
      read: { daysAfter: 15, at: '11:00' },
      feedback: {
        daysAfter: 15,
        at: '11:10',
        text: 'Wel iets, geen woord: dat mag er precies zo staan. Probeer het thuis gerust eens in het Nederlands.',
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'a',
    assignedWeeksAgo: 3,
    dueInDays: 14,
    line: 'Ask one, then count to twenty. I mean it.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 12, at: '23:30' },
      answers: {
        invitations: deck(
          ['easier-place', 'quietest-moment', 'looking-for-words', 'picture-of-us'],
          ['song', 'unthanked'],
        ),
        'turn-around': rewrite({ 'never-talk': 'Take your time. I will be quiet now.' }),
        'good-moment': choice('on-the-road'),
        'how-it-landed': text(
          'Counted to 17. Then he said the quietest moment of his day is when I’m still asleep and he puts the coffee on. Nearly spoiled it by asking if that was a complaint.',
        ),
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 1,
    dueInDays: 14,
    line: 'Look, in whichever language. Kijk, in welke taal dan ook.',
    release: 'both-submitted',
    partners: { a: 'open', b: 'open' },
  },
];

/** She writes English, he writes Dutch. One exercise he let pass without saying why, which is fine. */
export const priyaAndMatthijs: DemoCouple = {
  label: 'Priya & Matthijs',
  timeZone: 'Europe/Amsterdam',
  therapist: 'claire',
  sessionDay: 4,
  sessionAt: '15:45',
  addedWeeksAgo: 11,
  partners: {
    a: {
      name: 'Priya',
      signInName: 'priya',
      language: 'en',
      mail: 'priya@post.example',
      joined: { daysAfter: 0, at: '23:10' },
    },
    b: { name: 'Matthijs', signInName: 'matthijs', language: 'nl', joined: { daysAfter: 2, at: '21:20' } },
  },
  rituals: [
    { preset: 'coffee', startedWeeksAgo: 10, day: 7, at: '09:45', kept: 'b a - b b a - b b' },
    { preset: 'creative-evening', startedWeeksAgo: 10, day: 5, at: '22:30', kept: '- b - - - a - - -' },
  ],
  assignments,
};
