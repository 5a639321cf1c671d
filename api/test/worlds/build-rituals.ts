import { randomUUID } from 'node:crypto';
import type { Around } from './build-couple.js';
import { at } from './made.js';
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
    name: 'Thee op de bank',
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
  if (plan.paused !== 'by-nobody')
    world.ritual_pauses.push({
      id: randomUUID(),
      ritual_id,
      ...key,
      from_on: '2026-02-02',
      to_on: '2026-02-08',
      given_by: plan.paused === 'by-a' ? (around.a.account_id ?? therapist) : therapist,
      given_at: at(-4_000),
    });
  plan.moments.forEach(({ side, takenBack }, index) =>
    world.moments.push({
      id: randomUUID(),
      ritual_id,
      ...key,
      partner_id: around[side].id,
      kept_on: `2026-03-0${index + 1}`,
      taken_back_at: takenBack ? at(-30) : null,
      logged_at: at(-3_000),
      device_zone: 'Europe/Amsterdam',
    }),
  );
}
