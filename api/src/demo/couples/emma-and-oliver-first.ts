import { choice, day, diary, list, scale, text } from '../answers.js';
import type { DemoAssignment } from '../demo-types.js';

/** The first months of Emma and Oliver. */
export const firstWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 14,
    dueInDays: 14,
    line: 'A first look, each for yourself. Leave out whatever you like.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 3, at: '21:20' },
        answers: {
          'my-way': choice('talk-soon', 'tell-a-friend', 'it-shows'),
          words: scale(7),
          silence: scale(2),
          'from-home': list(
            ['Anything could be talked about at the table', 'still-fits'],
            ['Mum rang her sister about everything, so do I', 'not-sure'],
          ),
          'still-there': text(
            'I process out loud. Back home there was always someone in the kitchen for that. Here there is Oliver, and a cat.',
          ),
          'when-it-gets-tense': choice('ask-more', 'settle-it-now', 'get-tearful'),
          'what-i-hope': text('that I am not the only one who misses something'),
          'where-we-meet': text(
            'I throw a lot at him at once and he picks the one bit he can fix. Then I say that was not the point. Repeat.',
          ),
        },
        read: { daysAfter: 6, at: '10:30' },
        feedback: {
          daysAfter: 6,
          at: '10:44',
          text: 'Thank you, Emma. The kitchen with someone always in it: I would like to hear more about that.',
          seen: { daysAfter: 6, at: '12:50' },
        },
      },
      b: {
        submitted: { daysAfter: 10, at: '07:35' },
        answers: {
          'my-way': choice('find-a-fix', 'notice-late', 'get-busy'),
          words: scale(3),
          silence: scale(7),
          'from-home': list(
            ['No fuss, just carry on', 'still-fits'],
            ['Staying strong for the others', 'not-sure'],
          ),
          'still-there': text('Boarding school from 11. You learn to be fine.'),
          'when-it-gets-tense': choice('explain', 'go-blank'),
          'what-i-hope': text('That it is over soon, and she is not upset'),
          'where-we-meet': text(
            'She speaks faster than I think. By the time I have something it is the next subject.',
          ),
        },
        read: { daysAfter: 13, at: '09:10' },
        feedback: {
          daysAfter: 14,
          at: '17:00',
          text: 'You learn to be fine. I noticed how much fits in that one line. Thank you.',
          seen: { daysAfter: 15, at: '07:40' },
        },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 12,
    dueInDays: 14,
    line: 'Think of it as taking readings. No conclusions needed.',
    release: 'by-partner',
    released: { daysAfter: 16, at: '20:10' },
    homework: {
      submitted: { daysAfter: 9, at: '07:25' },
      answers: {
        'finding-words': scale(3),
        week: diary(
          day(1, { calm: 1 }, ['nowhere'], 'Nothing to report.'),
          day(2, { irritated: 2 }, ['jaw'], 'Meeting that could have been a graph'),
          day(4, { fascinated: 3 }, ['head'], 'First data from the new instrument'),
          day(6, { tense: 2 }, ['shoulders'], 'Emma on the phone to her mum, door closed'),
          day(7, { guilty: 2 }, ['belly'], 'I think it is guilt. We moved here for my job.'),
          day(8, { tender: 2 }, ['chest'], 'Isla counts in Dutch in the bath'),
        ),
        'words-to-keep': list(['guilty', 'hard-to-say'], ['fascinated', 'often'], ['tender', 'new']),
        surprise: text('The jaw knows first.'),
      },
      read: { daysAfter: 13, at: '11:40' },
      feedback: {
        daysAfter: 14,
        at: '17:10',
        text: 'The jaw knows first: good instrument. What you do with day seven is yours to choose.',
        seen: { daysAfter: 15, at: '07:20' },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 10,
    dueInDays: 14,
    line: 'Two English homes, quite different ones I think.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 8, at: '22:00' },
        answers: {
          'when-i-was-sad': choice('comforted', 'joked'),
          rules: list(
            ['There’s always a shoulder, and something nice to eat', 'keep'],
            ['You do not move away', 'let-go'],
            'Sunday is at Nan’s',
          ),
          'one-rule': text('You do not move away'),
          'loyal-to': text('Mum. She never said it. She just started saying "when you are back".'),
          cost: text('Telling her we bought the flat'),
          gain: text('Actually hanging up the pictures'),
          room: scale(4),
        },
        read: { daysAfter: 12, at: '10:00' },
        feedback: {
          daysAfter: 14,
          at: '17:05',
          text: 'I like that it comes down to pictures on a wall.',
          seen: { daysAfter: 14, at: '20:30' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '07:50' },
        answers: {
          'when-i-was-sad': choice('told-to-be-brave', 'did-not-show'),
          rules: list(
            ['You sort things out on your own', 'soften'],
            ['One does not write home about it', 'let-go'],
          ),
          'one-rule': text('You sort things out on your own'),
          'loyal-to': text('No idea. The dormitory?'),
          cost: 'passed',
          gain: text('Company'),
          room: scale(5),
        },
        read: { daysAfter: 14, at: '08:30' },
      },
    },
  },
];
