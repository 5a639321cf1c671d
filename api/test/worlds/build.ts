import { randomBytes, randomUUID } from 'node:crypto';
import { buildCouple } from './build-couple.js';
import { buildEvents } from './build-events.js';
import { aGrant, anAccount, at, text } from './made.js';
import type { Plan, PracticePlan } from './plan.js';
import type { Row, SessionState, World } from './world.js';

const empty = (): World => ({
  practices: [],
  accounts: [],
  members: [],
  former_members: [],
  colleague_invitations: [],
  access_grants: [],
  couples: [],
  couple_files: [],
  partners: [],
  couple_access: [],
  invitations: [],
  consents: [],
  password_renewals: [],
  recoveries: [],
  text_locks: [],
  person_requests: [],
  erasures: [],
  assignments: [],
  reflections: [],
  answers: [],
  releases: [],
  shared_answers: [],
  feedback: [],
  feedback_seen: [],
  later_thoughts: [],
  reads: [],
  safety_checks: [],
  audit_events: [],
  rituals: [],
  ritual_schedules: [],
  ritual_proposals: [],
  ritual_answers: [],
  moment_notes: [],
  shared_moment_notes: [],
  ritual_pause_reasons: [],
  streak_choices: [],
  reminder_choices: [],
  reminder_messages: [],
  ritual_streaks: [],
  reminder_devices: [],
  calendar_feeds: [],
  ritual_pauses: [],
  moments: [],
  sessions: [],
});

/** The rows of a planned world, with ids that no other world has. */
export function build(plan: Plan): World {
  const world = empty();
  plan.practices.forEach((each, index) => buildPractice(world, each, `practice ${index}`));
  for (const { account, state } of plan.sessions) {
    const who = world.accounts[account % world.accounts.length];
    if (who) world.sessions.push(aSession(who, state));
  }
  return world;
}

function buildPractice(world: World, plan: PracticePlan, name: string): void {
  const practice = { id: randomUUID(), name, demo: false, created_at: at(-9_000) };
  world.practices.push(practice);
  const members = plan.members.map((roles, index) => {
    const who = `member ${index} (${roles?.join(' and ') ?? 'left'}) of ${name}`;
    const account = anAccount(practice.id, 'professional', who);
    world.accounts.push(account);
    if (roles) world.members.push({ account_id: account.id, practice_id: practice.id, roles: [...roles] });
    return account.id;
  });
  buildMembership(world, practice.id, members);
  plan.couples.forEach((each, index) =>
    buildCouple(world, each, { practice_id: practice.id, members, name: `couple ${index} of ${name}` }),
  );
  buildEvents(world, practice.id, members);
}

/** Who left, whom the owner invited, and who stands in for the caseload of the first. */
function buildMembership(world: World, practice_id: string, [first = '', ...others]: string[]): void {
  const members = [first, ...others];
  for (const account_id of members)
    if (!world.members.some((each) => each.account_id === account_id))
      world.former_members.push({
        account_id,
        practice_id,
        roles: ['therapist'],
        ended_by: first,
        ended_at: at(-30),
      });
  world.colleague_invitations.push({
    id: randomUUID(),
    practice_id,
    name: 'Noor',
    roles: ['assistant'],
    link_hash: `\\x${randomBytes(16).toString('hex')}`,
    tries: 0,
    code_hash: text(),
    made_by: first,
    made_at: at(-60),
    expires_at: at(60),
    revoked_at: null,
  });
  for (const account_id of others)
    world.access_grants.push({
      id: randomUUID(),
      practice_id,
      couple_id: null,
      of_account: first,
      account_id,
      ...aGrant(first),
      role: 'substitute',
    });
}

function aSession(account: Row<'accounts'>, state: SessionState): Row<'sessions'> {
  return {
    id: randomUUID(),
    token: state === 'none' ? '' : randomBytes(32).toString('base64url'),
    account_id: account.id,
    practice_id: account.practice_id,
    state,
  };
}
