import fc from 'fast-check';

/** What the two were given to do together: three exercises, each released in a way of its own. */
const release = fc.constantFrom('both-submitted', 'both-submitted', 'by-therapist', 'never');
const which = fc.nat(2);
const seed = fc.nat(31);
const audience = fc.constantFrom('self', 'therapist', 'couple');

/** What A does unseen, or what is done about A alone. */
const privateAct = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ act: fc.constant('drafts'), of: which, seed, audience, passed: fc.boolean() }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom('declines', 'takes up', 'takes back and hands in again', 'reads own pages'),
      of: which,
      seed,
      audience,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'adds a later thought',
        'sees feedback',
        'tells in private',
        'changes language',
        'changes mail',
        'signs in elsewhere',
        'is signed out elsewhere',
        'sets a PIN',
        'looks at own security',
        'asks for an export',
      ),
      of: which,
      seed,
      audience: fc.constantFrom('self', 'therapist'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'is read',
        'gets feedback',
        'gets homework alone',
        'gets a way back in',
        'is read about safety',
        'writes with a moment',
        'hides streaks',
        'has a calendar address',
        'chooses reminders',
        'is told on a device',
        'says not now',
        'has vulnerable exercises switched',
      ),
      of: which,
      seed,
      audience,
    }),
  },
);

/** What both can see, or what B does. */
const visibleStep = fc.record({
  step: fc.constantFrom(
    'A submits',
    'A submits',
    'B submits',
    'B submits',
    'B drafts',
    'B declines',
    'therapist releases',
    'therapist withdraws',
    'therapist answers B',
    'A logs',
    'A takes a moment back',
    'B logs',
    'A shares own',
    'B looks',
  ),
  of: which,
  seed,
});

export const histories = fc.record({
  releases: fc.tuple(release, release, release),
  steps: fc.array(fc.record({ before: fc.array(privateAct, { maxLength: 3 }), then: visibleStep }), {
    minLength: 3,
    maxLength: 9,
  }),
  after: fc.array(privateAct, { maxLength: 3 }),
});

type Made<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;
export type History = Made<typeof histories>;
export type PrivateAct = Made<typeof privateAct>;
export type VisibleStep = Made<typeof visibleStep>;
