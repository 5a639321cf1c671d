import { choice, felt, forTherapist, list, onlyMe, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';

const assignments: readonly DemoAssignment[] = [
  {
    exercise: 'solve-or-listen',
    to: 'a',
    assignedWeeksAgo: 5,
    dueInDays: 14,
    line: 'For you alone, for now. You decide later whether anyone else sees it.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 4, at: '22:10' },
      answers: {
        'my-side': choice('wanted-to-talk'),
        'what-was-said': text(
          'I said would you come along to Claire. He said you go, it will do you good. I said grand, so.',
        ),
        'what-i-felt': felt({ alone: 2, disappointed: 2 }, { daft: 1 }),
        'what-was-meant': text('I want us to do something together that isn’t the shopping.'),
        'what-was-needed': text('a maybe'),
        'need-card': choice('think-along'),
        'ask-instead': rewrite({ 'never-mind': 'It matters to me. No need to answer today.' }),
      },
      read: { daysAfter: 6, at: '09:30' },
      feedback: {
        daysAfter: 6,
        at: '09:42',
        text: 'Grand, so. I could hear it. The last line you wrote is a good one to keep nearby.',
        seen: { daysAfter: 6, at: '13:05' },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'a',
    assignedWeeksAgo: 3,
    dueInDays: 14,
    line: 'Your own home this time. The other one can wait.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 11, at: '21:35' },
      answers: {
        'when-i-was-sad': choice('joked', 'carried-on'),
        rules: list(
          ['A joke gets you through anything', 'soften'],
          ['Don’t be getting notions', 'let-go'],
          ['You’d never see anyone stuck', 'keep'],
        ),
        'one-rule': text('A joke gets you through anything'),
        'loyal-to': forTherapist(text('Dad. He had the whole church laughing at his own brother’s funeral.')),
        cost: text('I’d have to sit there with my face hanging out'),
        gain: onlyMe(text('He might see I mean it')),
        room: scale(5),
      },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 1,
    dueInDays: null,
    line: 'No date. It will be here when it suits.',
    release: 'both-submitted',
    partners: { a: 'open', b: 'open' },
  },
];

/** She is in, he is not: his invitation ran out and nobody pushed. */
export const aoifeAndTomasz: DemoCouple = {
  label: 'Aoife & Tomasz',
  timeZone: 'Europe/Amsterdam',
  therapist: 'claire',
  sessionDay: 1,
  sessionAt: '13:40',
  addedWeeksAgo: 6,
  partners: {
    a: {
      name: 'Aoife',
      signInName: 'aoife',
      language: 'en',
      mail: 'aoife@post.example',
      joined: { daysAfter: 1, at: '21:00' },
    },
    b: { joined: null, invitation: 'expired' },
  },
  rituals: [],
  assignments,
};
