import fc from 'fast-check';

/** Minutes from now, far enough from it that a slow machine does not pass them. */
const since = fc.constantFrom(-600, -600, -60, 60);
const until = fc.constantFrom(null, null, -60, 600);
const member = fc.nat(3);
const roles = fc.constantFrom(
  ['therapist'],
  ['therapist'],
  ['owner', 'therapist'],
  ['supervisor'],
  ['owner'],
  ['assistant'],
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

const reflection = fc.record({
  state: fc.constantFrom('submitted', 'submitted', 'draft', 'declined'),
  answers: fc.array(answer, { maxLength: 3 }),
  thoughts: fc.array(fc.constantFrom('self', 'therapist'), { maxLength: 2 }),
  feedbackBy: fc.option(member, { freq: 2 }),
  seen: fc.boolean(),
  readBy: fc.uniqueArray(member, { maxLength: 2 }),
});

const assignment = fc.record({
  to: fc.constantFrom('both', 'both', 'a', 'b'),
  release: fc.constantFrom('both-submitted', 'by-therapist', 'never'),
  withdrawn: fc.constantFrom(false, false, true),
  by: member,
  a: fc.option(reflection, { freq: 5 }),
  b: fc.option(reflection, { freq: 5 }),
  // Only where it can have come to that: all who were asked have submitted.
  shared: fc.option(fc.record({ by: member, until, copied: fc.constantFrom(true, true, false) }), {
    freq: 3,
  }),
});

const ritual = fc.record({
  kept: fc.constantFrom('either', 'both'),
  paused: fc.constantFrom('by-nobody', 'by-a', 'by-therapist'),
  moments: fc.array(
    fc.record({ side: fc.constantFrom('a', 'b'), takenBack: fc.constantFrom(false, false, true) }),
    { maxLength: 2 },
  ),
});

const couple = fc.record({
  joined: fc.constantFrom('both', 'both', 'both', 'a'),
  archived: fc.constantFrom(false, false, true),
  access: fc.uniqueArray(access, { maxLength: 3, selector: (each) => each.member }),
  renewal: fc.boolean(),
  assignments: fc.array(assignment, { maxLength: 2 }),
  rituals: fc.array(ritual, { maxLength: 1 }),
});

const practice = fc.record({
  members: fc.array(roles, { minLength: 1, maxLength: 4 }),
  couples: fc.array(couple, { maxLength: 2 }),
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
  sessions: fc.array(session, { minLength: 1, maxLength: 6 }),
});

type Made<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;
export type Plan = Made<typeof plans>;
export type PracticePlan = Made<typeof practice>;
export type CouplePlan = Made<typeof couple>;
export type AssignmentPlan = Made<typeof assignment>;
export type ReflectionPlan = Made<typeof reflection>;
export type RitualPlan = Made<typeof ritual>;
