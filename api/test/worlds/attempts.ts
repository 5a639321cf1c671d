import { homeworkAttempts } from './attempts-homework.js';
import { impossibleAttempts } from './attempts-impossible.js';
import { coupleAttempts } from './attempts-couples.js';
import { personAttempts } from './attempts-persons.js';
import { ritualAttempts } from './attempts-rituals.js';
import { readerBehind } from './reading.js';
import type { Attempts, Scene } from './scene.js';
import type { Row, World } from './world.js';

const all: Attempts = {
  ...coupleAttempts,
  ...homeworkAttempts,
  ...personAttempts,
  ...ritualAttempts,
  ...impossibleAttempts,
};
export const kinds = Object.keys(all);

/** One of each kind of attempt, in a session. */
export function attemptsIn(
  world: World,
  session: Row<'sessions'>,
  seed: number,
): { kind: string; sql: string; due: boolean }[] {
  const writer = readerBehind(world, session);
  const scene = { world, session, pick: picker(seed, couplesNear(world, session)) };
  return Object.entries(all).flatMap(([kind, make]) => {
    const attempt = make(scene);
    if (!attempt) return [];
    return { kind, sql: attempt.sql, due: writer !== null && attempt.may(writer, world) };
  });
}

/** The couples that somebody has, had, or is one of. */
function couplesNear({ partners, couple_access }: World, { account_id }: Row<'sessions'>): Set<unknown> {
  const near = [...partners, ...couple_access].filter((each) => each.account_id === account_id);
  return new Set(near.map(({ couple_id }) => couple_id));
}

/** One of many, always the same one for a seed, and every second time one nearby: what is far off is mostly refused. */
function picker(seed: number, near: Set<unknown>): Scene['pick'] {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return (from) => {
    const nearby = next() < 0.5 ? from.filter((each) => near.has(coupleOf(each))) : [];
    const some = nearby.length > 0 ? nearby : from;
    return some[Math.floor(next() * some.length)];
  };
}

const coupleOf = (row: unknown): unknown => Object.assign({ couple_id: undefined }, row).couple_id;
