import fc from 'fast-check';

/** Minutes from now, far enough from it that a slow machine does not pass them. */
const since = fc.constantFrom(-600, -600, -600, -60, 60);
const until = fc.constantFrom(null, null, 600, -60);
const member = fc.nat(3);
const roles = fc.constantFrom(
  ['therapist'],
  ['therapist'],
  ['therapist'],
  ['owner', 'therapist'],
  ['supervisor'],
  ['owner'],
  ['assistant'],
  ['assistant', 'therapist'],
  // left the practice
  null,
);

const access = fc.record({
  member,
  role: fc.constantFrom('therapist', 'therapist', 'substitute', 'supervisor'),
  since,
  until,
});

const answer = fc.record({
  audience: fc.constantFrom('self', 'therapist', 'couple'),
  said: fc.constantFrom('something', 'something', 'passed', 'nothing'),
});

const written = {
  answers: fc.array(answer, { maxLength: 3 }),
  thoughts: fc.array(fc.constantFrom('self', 'therapist'), { maxLength: 2 }),
  feedbackBy: fc.option(member, { freq: 2 }),
  seen: fc.boolean(),
  readBy: fc.uniqueArray(member, { maxLength: 2 }),
};
const reflection = fc.record({ state: fc.constantFrom('draft', 'submitted', 'declined'), ...written });
const submitted = fc.record({ state: fc.constant('submitted'), ...written });

const given = {
  to: fc.constantFrom('both', 'both', 'a', 'b'),
  release: fc.constantFrom('both-submitted', 'by-therapist', 'never'),
  withdrawn: fc.constantFrom(false, false, true),
  vulnerable: fc.boolean(),
  by: member,
};
const assignment = fc.oneof(
  fc.record({ ...given, a: fc.option(reflection), b: fc.option(reflection), shared: fc.constant(null) }),
  fc.record({
    ...given,
    a: submitted,
    b: submitted,
    shared: fc.option(
      fc.record({
        by: member,
        until: fc.constantFrom(null, -60, -60, 600),
        copied: fc.boolean(),
      }),
      { freq: 5 },
    ),
  }),
);

const ritual = fc.record({
  kept: fc.constantFrom('either', 'both'),
  paused: fc.constantFrom('by-nobody', 'by-a', 'by-therapist'),
  proposals: fc.array(
    fc.record({
      by: fc.constantFrom('therapist', 'a'),
      a: fc.constantFrom(null, 'yes', 'not-now'),
      b: fc.constantFrom(null, 'yes', 'not-now'),
      stage: fc.constantFrom('open', 'open', 'withdrawn', 'agreed'),
    }),
    { maxLength: 2 },
  ),
  moments: fc.array(
    fc.record({
      side: fc.constantFrom('a', 'b'),
      takenBack: fc.constantFrom(false, false, true),
      note: fc.constantFrom(null, 'self', 'therapist', 'couple'),
    }),
    { maxLength: 2 },
  ),
  hidden: fc.constantFrom('nobody', 'a', 'b'),
});

const couple = fc.record({
  joined: fc.constantFrom('both', 'both', 'both', 'a', 'b-was-erased'),
  archived: fc.constantFrom(false, false, true),
  access: fc.uniqueArray(access, { minLength: 1, maxLength: 3, selector: (each) => each.member }),
  renewal: fc.boolean(),
  vulnerableOff: fc.boolean(),
  safetyChecks: fc.array(
    fc.record({ side: fc.constantFrom('a', 'b'), readBy: fc.uniqueArray(member, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
  separated: fc.constantFrom(false, false, false, true),
  withdrawn: fc.constantFrom('nobody', 'nobody', 'nobody', 'a', 'b'),
  asked: fc.constantFrom('nothing', 'nothing', 'open', 'taken-back'),
  assignments: fc.array(assignment, { minLength: 1, maxLength: 3 }),
  rituals: fc.array(ritual, { maxLength: 1 }),
});

const practice = fc.record({
  members: fc.array(roles, { minLength: 1, maxLength: 4 }),
  couples: fc.array(couple, { minLength: 1, maxLength: 2 }),
});

const session = fc.record({
  account: fc.nat(20),
  state: fc.constantFrom(
    'live',
    'live',
    'live',
    'live',
    'live',
    'revoked',
    'expired',
    'idle',
    'forged',
    'none',
  ),
});

/** What a world is made from; small and readable, so that the smallest that shows a fault can be printed. */
export const plans = fc.record({
  practices: fc.array(practice, { minLength: 1, maxLength: 2 }),
  sessions: fc.array(session, { minLength: 3, maxLength: 7 }),
});

type Made<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;
export type Plan = Made<typeof plans>;
export type PracticePlan = Made<typeof practice>;
export type CouplePlan = Made<typeof couple>;
export type AssignmentPlan = Made<typeof assignment>;
export type ReflectionPlan = Made<typeof reflection>;
export type RitualPlan = Made<typeof ritual>;
