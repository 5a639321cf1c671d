import {
  choice,
  day,
  deck,
  diary,
  felt,
  forTherapist,
  noticed,
  onlyMe,
  rewrite,
  scale,
  somethingElse,
  text,
} from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';
import { firstWeeks } from './emma-and-oliver-first.js';

const laterWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 7,
    dueInDays: 14,
    line: 'The evening about the flights would do. Or a smaller one.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 5, at: '21:10' },
        answers: {
          'my-side': choice('told-got-solution'),
          'what-was-said': text(
            'I said I hate that Isla only knows her cousins on a screen. He opened a tab with flights.',
          ),
          'what-i-felt': felt({ 'missing-someone': 3, misunderstood: 2 }),
          'what-was-meant': text('Miss them with me for a minute. I know he meant: then let’s go.'),
          'what-was-needed': text('The laptop shut'),
          'need-card': choice('listen'),
          'ask-instead': rewrite({ 'no-advice': 'Flights later. Can you just sit here first?' }),
        },
        read: { daysAfter: 6, at: '09:20' },
        feedback: {
          daysAfter: 6,
          at: '09:31',
          text: 'Miss them with me for a minute. That is a very clear request.',
          seen: { daysAfter: 6, at: '12:40' },
        },
      },
      b: {
        submitted: { daysAfter: 12, at: '07:30' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text(
            'She was sad about the cousins. I found a fare for 61 euros. It did not help.',
          ),
          'what-i-felt': felt({ helpless: 2, guilty: 2 }),
          'what-was-meant': text('I brought us here. Let me at least get us there.'),
          'what-was-needed': text('To be told that sitting counts'),
          'need-card': somethingElse('Tell me if it is a sit one or a do one'),
          'ask-instead': rewrite({ 'what-do-you-want': 'Sit or do?' }),
        },
        read: { daysAfter: 14, at: '08:40' },
        feedback: {
          daysAfter: 14,
          at: '17:15',
          text: 'Sitting counts. Sit or do: shorter than anything I could have come up with.',
          seen: { daysAfter: 15, at: '07:25' },
        },
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'a',
    assignedWeeksAgo: 4,
    dueInDays: 14,
    line: 'One question, and then let it be quiet for a bit.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 13, at: '21:45' },
      answers: {
        invitations: deck(
          ['show-care', 'learned-from', 'liked-visiting', 'looking-forward', 'rather-write'],
          ['weather', 'best-bite', 'extra-room'],
        ),
        'turn-around': rewrite({ 'just-say-it': 'Is there a word for it yet? Not yet is fine.' }, [
          'Are you even listening?',
          'Shall I slow down?',
        ]),
        'good-moment': choice('lights-out'),
        'how-it-landed': text(
          'I asked how he shows he cares without saying it. Long silence, I honestly thought he was asleep. Then: I check your tyres. I did not know he checks my tyres.',
        ),
      },
      read: { daysAfter: 20, at: '11:20' },
      feedback: {
        daysAfter: 20,
        at: '11:32',
        text: 'He checks your tyres. And you waited long enough to find out.',
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 3,
    dueInDays: 22,
    line: 'Tyres and the like. Just look this week.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 12, at: '20:55' },
        answers: {
          'care-i-noticed': diary(
            noticed(1, 'Tyres, saw him do it. Said nothing', 'something-done'),
            noticed(
              2,
              'He learned the lullaby off my mum. Over the phone. By himself',
              'something-done',
              'remembered',
            ),
            noticed(5, 'Left me the window seat', 'giving-room'),
            noticed(9, 'Hung up two pictures, asked where', 'something-done'),
          ),
          'stayed-with-me': text('The lullaby. He sings it flat and Isla corrects him.'),
          appreciation: text(
            'I notice that you rang my mum for a song. I value that you did it without me asking.',
          ),
        },
      },
      b: {
        saved: { daysAfter: 10, at: '07:15' },
        draft: {
          'care-i-noticed': diary(
            noticed(3, 'She slowed down for me, twice', 'giving-room'),
            noticed(6, 'Marmite in my suitcase', 'something-made', 'humour'),
          ),
        },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'a',
    assignedWeeksAgo: 1,
    dueInDays: 14,
    line: 'You asked whether you could have the one with the words as well. Of course.',
    release: 'by-partner',
    homework: {
      saved: { daysAfter: 0, at: '22:20' },
      draft: {
        'finding-words': forTherapist(scale(7)),
        week: diary(
          day(0, { wistful: 2, warm: 1 }, ['chest'], 'First frost. At home they will have the fire on'),
        ),
        surprise: onlyMe(text('Wrote "at home" again')),
      },
    },
  },
];

/** English, in The Hague for his work, with a daughter of four. Steady and engaged. */
export const emmaAndOliver: DemoCouple = {
  label: 'Emma & Oliver',
  timeZone: 'Europe/Amsterdam',
  therapist: 'claire',
  sessionDay: 3,
  sessionAt: '16:30',
  addedWeeksAgo: 15,
  partners: {
    a: {
      name: 'Emma',
      signInName: 'emma',
      language: 'en',
      mail: 'emma@post.example',
      joined: { daysAfter: 0, at: '20:45' },
    },
    b: {
      name: 'Oliver',
      signInName: 'oliver',
      language: 'en',
      mail: 'oliver@post.example',
      joined: { daysAfter: 1, at: '07:30' },
    },
  },
  rituals: [
    { preset: 'sunday-walk', startedWeeksAgo: 14, day: 7, at: '15:30', kept: 'a a - b a b a a ab a b a a' },
    {
      preset: 'creative-evening',
      startedWeeksAgo: 14,
      day: 6,
      at: '21:50',
      kept: 'a - - - b - - - a - - - ab',
    },
    {
      name: 'Tea on the stairs',
      terms: {
        cadence: { unit: 'week', every: 1, times: 1, kept: 'both' },
        slot: { weekday: 1, dayOfMonth: null, at: '20:00' },
      },
      startedWeeksAgo: 8,
      day: 1,
      at: '20:20',
      kept: 'ab ab - ab ab ab ab',
    },
  ],
  assignments: [...firstWeeks, ...laterWeeks],
};
