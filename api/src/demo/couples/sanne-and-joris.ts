import type { DemoCouple } from '../demo-types.js';
import { firstWeeks } from './sanne-and-joris-first.js';
import { laterWeeks } from './sanne-and-joris-later.js';

/** Two young children, busy jobs. She talks, he fixes things. The liveliest of the practice. */
export const sanneAndJoris: DemoCouple = {
  label: 'Sanne en Joris',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 2,
  sessionAt: '11:50',
  addedWeeksAgo: 16,
  supervisedWeeksAgo: 3,
  partners: {
    a: {
      name: 'Sanne',
      signInName: 'sanne',
      language: 'nl',
      mail: 'sanne@post.example',
      joined: { daysAfter: 0, at: '20:30' },
    },
    b: { name: 'Joris', signInName: 'joris', language: 'nl', joined: { daysAfter: 3, at: '22:10' } },
  },
  rituals: [
    {
      preset: 'sunday-walk',
      startedWeeksAgo: 15,
      day: 7,
      at: '16:20',
      kept: 'a a b a a ab a b - a a b a a',
      notes: [
        { ago: 9, by: 'b', line: 'Niks gezegd, wel samen.', feeling: 'calm-within', audience: 'couple' },
        {
          ago: 5,
          by: 'a',
          line: 'Hij begon zelf over zijn werk.',
          feeling: 'closeness',
          audience: 'therapist',
        },
        {
          ago: 2,
          by: 'a',
          line: 'Zonder telefoon was het meteen stiller, en dat was fijn.',
          feeling: 'contentment',
          audience: 'couple',
        },
        { ago: 1, by: 'a', line: 'Ik had eigenlijk geen zin.', feeling: null, audience: 'self' },
      ],
    },
    { preset: 'coffee', startedWeeksAgo: 15, day: 6, at: '10:10', kept: 'a - a b a a - a b a a a b a' },
    { preset: 'creative-evening', startedWeeksAgo: 12, day: 5, at: '22:15', kept: '- a - - - b - - - a -' },
    {
      name: 'Tien minuten op de bank voor het slapen',
      terms: {
        cadence: { unit: 'day', every: 1, times: 1, kept: 'either' },
        slot: { weekday: null, dayOfMonth: null, at: '22:00' },
      },
      counted: false,
      startedWeeksAgo: 2,
      pace: 'day',
      at: '22:20',
      kept: 'a - b - - a b',
    },
  ],
  proposals: [
    {
      by: 'a',
      weeksAgo: 1,
      name: 'Donderdag: jij kookt, ik kijk',
      terms: {
        cadence: { unit: 'week', every: 1, times: 1, kept: 'either' },
        slot: { weekday: 4, dayOfMonth: null, at: '18:15' },
      },
    },
  ],
  assignments: [...firstWeeks, ...laterWeeks],
};
