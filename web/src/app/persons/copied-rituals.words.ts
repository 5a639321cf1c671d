import { defineWords } from '../ui/words';

export const copiedRitualsWords = defineWords(
  {
    title: 'Jullie rituelen',
    streaks: {
      shown: 'Je ziet hoe vaak jullie een ritueel hielden.',
      hidden: 'Je ziet niet hoe vaak jullie een ritueel hielden. Dat koos je zelf.',
    },
    ran: (from: string, to: string | null) => (to ? `Van ${from} tot en met ${to}` : `Sinds ${from}`),
    moments: 'Wat jij noteerde',
    none: 'Nog niets.',
    takenBack: 'teruggenomen',
    audience: { self: 'Alleen jij', therapist: 'Jij en je therapeut', couple: 'Ook je partner' },
    rests: 'Wanneer je het liet rusten',
    rest: (from: string, to: string) => `Van ${from} tot en met ${to}`,
    proposals: 'Wat er is voorgesteld',
    change: (name: string) => `Ander ritme voor: ${name}`,
    own: (day: string) => `Jouw voorstel, ${day}`,
    given: (day: string) => `Voorgesteld op ${day}`,
    said: { yes: 'Je zei ja', 'not-now': 'Je zei: nu niet' },
    nothingSaid: 'Je zei er niets op',
  },
  {
    title: 'Your rituals together',
    streaks: {
      shown: 'You see how often the two of you kept a ritual.',
      hidden: 'You do not see how often the two of you kept a ritual. That was your choice.',
    },
    ran: (from: string, to: string | null) => (to ? `From ${from} to ${to}` : `Since ${from}`),
    moments: 'What you noted',
    none: 'Nothing yet.',
    takenBack: 'taken back',
    audience: { self: 'Only you', therapist: 'You and your therapist', couple: 'Your partner too' },
    rests: 'When you let it rest',
    rest: (from: string, to: string) => `From ${from} to ${to}`,
    proposals: 'What was proposed',
    change: (name: string) => `Another rhythm for: ${name}`,
    own: (day: string) => `Proposed by you, ${day}`,
    given: (day: string) => `Proposed on ${day}`,
    said: { yes: 'You said yes', 'not-now': 'You said: not now' },
    nothingSaid: 'You said nothing to it',
  },
);
