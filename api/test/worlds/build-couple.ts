import { randomUUID } from 'node:crypto';
import { buildAssignment } from './build-homework.js';
import { buildRitual } from './build-rituals.js';
import { aGrant, anAccount, at, text } from './made.js';
import type { CouplePlan } from './plan.js';
import type { Row, World } from './world.js';

interface Place {
  practice_id: string;
  members: string[];
  name: string;
}

/** The couple that something is built for. */
export interface Around {
  key: { practice_id: string; couple_id: string };
  a: Row<'partners'>;
  b: Row<'partners'>;
  /** The account of a professional of the practice, whether they have the couple or not. */
  member(index: number): string;
}

export function buildCouple(world: World, plan: CouplePlan, { practice_id, members, name }: Place): void {
  const couple = {
    id: randomUUID(),
    practice_id,
    time_zone: 'Europe/Amsterdam',
    zone_changes: 0 as const,
    created_at: at(-8_000),
    separated_at: plan.separated ? at(-40) : null,
  };
  const key = { practice_id, couple_id: couple.id };
  world.couples.push(couple);
  world.couple_files.push({
    ...key,
    label: name,
    archived_at: plan.archived ? at(-60) : null,
    revision: 1,
    vulnerable_off_at: plan.vulnerableOff ? at(-60) : null,
  });

  const member = (index: number): string => members[index % members.length] ?? '';
  const [a, b] = (['a', 'b'] as const).map((side) => {
    const isIn = side === 'a' || plan.joined === 'both';
    const account = isIn ? anAccount(practice_id, 'partner', `${side} of ${name}`) : null;
    if (account) world.accounts.push(account);
    return {
      id: randomUUID(),
      ...key,
      side,
      account_id: account?.id ?? null,
      joined_at: account ? at(-7_000) : null,
    };
  });
  if (!a || !b) return;
  world.partners.push(a, b);
  if (plan.joined === 'b-was-erased')
    world.erasures.push({ ...key, partner_id: b.id, erased_at: at(-30), erased_by: member(0) });
  for (const each of plan.access) {
    const account_id = member(each.member);
    if (world.couple_access.some((one) => one.couple_id === couple.id && one.account_id === account_id))
      continue;
    const until = each.until === null ? null : at(each.until);
    world.couple_access.push({
      id: randomUUID(),
      ...key,
      account_id,
      role: each.role,
      since: at(each.since),
      until,
    });
    if (each.role !== 'therapist')
      world.access_grants.push({
        id: randomUUID(),
        ...key,
        of_account: null,
        account_id,
        ...aGrant(member(0)),
        role: each.role,
      });
  }
  for (const partner of [a, b]) buildWayIn(world, partner, member(0), plan);

  const around = { key, a, b, member };
  for (const each of plan.safetyChecks) buildSafetyCheck(world, each, around);
  for (const each of plan.assignments) buildAssignment(world, each, around);
  for (const each of plan.rituals) buildRitual(world, each, around);
}

function buildSafetyCheck(world: World, plan: CouplePlan['safetyChecks'][number], around: Around): void {
  const partner = around[plan.side];
  if (!partner.account_id) return;
  const id = randomUUID();
  const key = { ...around.key, partner_id: partner.id };
  world.safety_checks.push({ id, ...key, body: text(), told_at: at(-90) });
  for (const reader_id of new Set(plan.readBy.map(around.member)))
    world.reads.push({ ...key, reader_id, record_kind: 'safety-check', record_id: id, read_at: at(-85) });
}

function buildWayIn(world: World, partner: Row<'partners'>, made_by: string, plan: CouplePlan): void {
  const { practice_id, couple_id, id: partner_id } = partner;
  const key = { practice_id, couple_id, partner_id };
  const handed = {
    code_hash: text(),
    made_by,
    made_at: at(-7_100),
    expires_at: at(60),
    revoked_at: null,
    tries: 0,
  };
  world.invitations.push({
    id: randomUUID(),
    ...key,
    link_hash: `\\x${partner_id.replaceAll('-', '')}`,
    ...handed,
  });
  if (!partner.account_id) return;
  world.consents.push({
    id: randomUUID(),
    ...key,
    version: '2026-11',
    given_at: at(-7_000),
    withdrawn_at: plan.withdrawn === partner.side ? at(-45) : null,
  });
  if (plan.asked !== 'nothing')
    world.person_requests.push({
      id: randomUUID(),
      ...key,
      side: partner.side,
      kind: 'erasure',
      asked_at: at(-55),
      taken_back_at: plan.asked === 'taken-back' ? at(-50) : null,
    });
  if (!plan.renewal) return;
  world.password_renewals.push({ id: randomUUID(), ...key, ...handed });
  const link_hash = `\\x${partner_id.replaceAll('-', '')}`;
  world.recoveries.push({ id: randomUUID(), ...key, link_hash, ...handed });
  // From before anything was written, so that no text waits for it.
  world.text_locks.push({ id: randomUUID(), ...key, locked_at: at(-9_000) });
}
