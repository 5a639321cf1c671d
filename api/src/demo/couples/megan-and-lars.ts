import { choice, diary, felt, list, noticed, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';

const assignments: readonly DemoAssignment[] = [
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 15,
    dueInDays: 14,
    line: 'To start with. Half of it is fine.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 6, at: '13:10' },
        answers: {
          'my-way': choice('talk-soon', 'make-a-joke'),
          words: scale(6),
          silence: scale(3),
          'from-home': list(
            ['Loud voices were normal', 'still-fits'],
            ['Whoever left the room lost', 'in-my-way'],
          ),
          'still-there': text('I follow people from room to room. Sorry Lars'),
          'when-it-gets-tense': choice('ask-more', 'get-sharp'),
          'what-i-hope': text('an answer, any answer'),
          'where-we-meet': text('He closes the door softly and somehow that is worse'),
        },
        read: { daysAfter: 7, at: '09:00' },
        feedback: {
          daysAfter: 7,
          at: '09:09',
          text: 'Room to room. Thank you for putting yourself in the picture first.',
          seen: { daysAfter: 9, at: '18:00' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '21:30' },
        answers: {
          'my-way': choice('need-time', 'keep-it-in'),
          words: scale(4),
          silence: scale(8),
          'from-home': list(['Silence is polite', 'still-fits']),
          'still-there': text('I close doors softly. In my family that is kind.'),
          'when-it-gets-tense': choice('walk-off', 'go-quiet'),
          'what-i-hope': text('One evening without a decision'),
          'where-we-meet': text('She comes closer when I need a little space, so I need more.'),
        },
        read: { daysAfter: 14, at: '09:20' },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 12,
    dueInDays: 14,
    line: '',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 12, at: '22:40' },
        answers: {
          'my-side': choice('wanted-to-talk'),
          'what-was-said': text(
            'Me: are we doing the right thing with London. Him: the movers come on the 9th.',
          ),
          'what-i-felt': felt({ doubtful: 2, alone: 2 }),
          'what-was-meant': text('I’m scared. I think he is too'),
          'what-was-needed': text('him saying he is not sure either'),
          'need-card': choice('hold'),
        },
        read: { daysAfter: 13, at: '10:10' },
        feedback: {
          daysAfter: 14,
          at: '12:00',
          text: 'That would be a good one to say on a box, with tea.',
          seen: { daysAfter: 16, at: '21:00' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '22:55' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text('She asked about London. I gave the date of the movers.'),
          'what-i-felt': felt({ stressed: 3 }),
          'what-was-meant': text('If I start doubting now nothing gets packed.'),
          'what-was-needed': text('A list. And her hand.'),
          'need-card': choice('hold'),
          'ask-instead': rewrite({ 'what-do-you-want': 'Is this about boxes or about us?' }),
        },
        read: { daysAfter: 14, at: '09:15' },
        feedback: { daysAfter: 14, at: '12:06', text: 'A list, and her hand. Both fit in one evening.' },
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 9,
    dueInDays: null,
    line: 'Between the boxes, if there is room. No date on this one.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 15, at: '23:20' },
        answers: {
          'care-i-noticed': diary(
            noticed(4, 'Labelled my box FRAGILE (MEGAN)', 'humour'),
            noticed(11, 'Kettle was the first thing he unpacked', 'something-done', 'remembered'),
          ),
          'stayed-with-me': text('The kettle.'),
          appreciation: text(
            'I notice that you think of the first morning. I value that you know how I am without tea.',
          ),
        },
        read: { daysAfter: 18, at: '10:00' },
        feedback: { daysAfter: 18, at: '10:07', text: 'Good to hear there is tea in London.' },
      },
      b: 'open',
    },
  },
];

/** American and Swedish; moved to London halfway and have been quiet since. Sessions by video. */
export const meganAndLars: DemoCouple = {
  label: 'Megan & Lars (London)',
  timeZone: 'Europe/London',
  therapist: 'claire',
  sessionDay: 4,
  sessionAt: '11:45',
  addedWeeksAgo: 16,
  partners: {
    a: {
      name: 'Megan',
      signInName: 'megan',
      language: 'en',
      mail: 'megan@post.example',
      joined: { daysAfter: 0, at: '19:00' },
    },
    b: { name: 'Lars', signInName: 'lars', language: 'en', joined: { daysAfter: 4, at: '21:10' } },
  },
  rituals: [
    { preset: 'coffee', startedWeeksAgo: 15, day: 6, at: '10:30', kept: 'a a - a a b - a - - - - - -' },
  ],
  assignments,
};
