import { randomUUID } from 'node:crypto';
import type { Around } from './build-couple.js';
import { at, text } from './made.js';
import type { RitualPlan } from './plan.js';
import type { World } from './world.js';

/** A weekly ritual with its pause and its moments. */
export function buildRitual(world: World, plan: RitualPlan, around: Around): void {
  const { key } = around;
  const ritual_id = randomUUID();
  const therapist = around.member(0);
  world.rituals.push({
    id: ritual_id,
    ...key,
    counted: true,
    started_on: '2026-01-05',
    created_at: at(-5_000),
    created_by: therapist,
  });
  world.ritual_schedules.push({
    ritual_id,
    ...key,
    from_on: '2026-01-05',
    unit: 'week',
    every: 1,
    times: 1,
    kept: plan.kept,
  });
  world.ritual_streaks.push({
    ritual_id,
    ...key,
    rules: 1,
    settled_through: '2026-01-18',
    tally: {},
    periods: [],
  });
  const pause_id = randomUUID();
  if (plan.paused !== 'by-nobody')
    world.ritual_pauses.push({
      id: pause_id,
      ritual_id,
      ...key,
      from_on: '2026-02-02',
      to_on: '2026-02-08',
      given_by: plan.paused === 'by-a' ? (around.a.account_id ?? therapist) : therapist,
      given_at: at(-4_000),
    });
  if (plan.paused === 'by-a')
    world.ritual_pause_reasons.push({
      pause_id,
      ...key,
      partner_id: around.a.id,
      body: text(),
      given_at: at(-4_000),
    });
  if (
    plan.hidden !== 'nobody' &&
    !world.streak_choices.some(({ partner_id }) => partner_id === around[plan.hidden as 'a'].id)
  )
    chooseAlone(world, { ...key, partner_id: around[plan.hidden].id });
  for (const each of plan.proposals) buildProposal(world, each, around);
  plan.moments.forEach(({ side, takenBack, note }, index) => {
    const id = randomUUID();
    const of = { ...key, partner_id: around[side].id };
    world.moments.push({
      id,
      ritual_id,
      ...of,
      kept_on: `2026-03-0${index + 1}`,
      taken_back_at: takenBack ? at(-30) : null,
      logged_at: at(-3_000),
      device_zone: 'Europe/Amsterdam',
    });
    if (note)
      world.moment_notes.push({ moment_id: id, ...of, audience: note, body: text(), written_at: at(-2_000) });
    if (note === 'couple') world.shared_moment_notes.push({ moment_id: id, ...of, body: text() });
  });
}

/** What one partner chose for themselves alone: no streaks, a calendar address, a message in the evening, one on its way. */
function chooseAlone(world: World, of: { practice_id: string; couple_id: string; partner_id: string }): void {
  world.streak_choices.push({ ...of, hidden: true });
  const changed = { made_at: at(-3_000), changed_at: at(-3_000), changes: 0 as const };
  world.calendar_feeds.push({ ...of, ...changed, token_hash: text(), titles: 'names', language: 'nl' });
  const times = { at_time: '20:00', quiet_from: '22:00', quiet_to: '08:00' };
  world.reminder_choices.push({ ...of, ...times, channel: 'mail', chosen_at: at(-20) });
  const id = randomUUID();
  const device = randomUUID();
  world.reminder_devices.push({
    ...of,
    id: device,
    device: 'Firefox, Android',
    endpoint: `https://push.example/${device}`,
    p256dh: 'key',
    auth: 'secret',
    off_hash: text() + device.replaceAll('-', ''),
    browser_hash: text() + device.replaceAll('-', ''),
    added_at: at(-20),
  });
  world.reminder_messages.push({
    ...of,
    id,
    local_day: '2026-03-01',
    channel: 'mail',
    message_id: `<${id}@bericht.example>`,
    off_hash: text() + id.replaceAll('-', ''),
    attempts: 0,
    made_at: at(-10),
    next_try_at: at(-10),
  });
}

function buildProposal(world: World, plan: RitualPlan['proposals'][number], around: Around): void {
  const id = randomUUID();
  const therapist = around.member(0);
  world.ritual_proposals.push({
    id,
    ...around.key,
    name: text(),
    unit: 'week',
    every: 1,
    times: 1,
    kept: 'either',
    counted: true,
    proposed_by: plan.by === 'a' ? (around.a.account_id ?? therapist) : therapist,
    proposed_at: at(-50),
    withdrawn_at: plan.stage === 'withdrawn' ? at(-40) : null,
    agreed_at: plan.stage === 'agreed' ? at(-40) : null,
  });
  for (const side of ['a', 'b'] as const) {
    const said = plan[side];
    const partner = around[side];
    if (said && partner.account_id)
      world.ritual_answers.push({
        proposal_id: id,
        ...around.key,
        partner_id: partner.id,
        said,
        said_at: at(-45),
      });
  }
}
