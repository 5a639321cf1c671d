import { setTimeout as pause } from 'node:timers/promises';
import { copyOfTemplate, type TestDatabase } from '../database.js';
import type { MailServer } from '../mail-server.js';

/** So many partners of one practice who chose to be reminded now, and for each an exercise that is due. */
const reminded = `
  with many as (select n, gen_random_uuid() as couple, gen_random_uuid() as partner, gen_random_uuid() as account
      from generate_series(1, $1) n),
    practice as (insert into practices (id, name, created_at) select gen_random_uuid(), 'Praktijk', now() returning id),
    therapist as (insert into accounts (id, practice_id, kind, sign_in_name, name, language, created_at)
      select gen_random_uuid(), id, 'professional', 'mieke', 'Mieke', 'nl', now() from practice returning id),
    a as (insert into accounts (id, practice_id, kind, sign_in_name, name, mail, language, created_at)
      select account, id, 'partner', account::text, 'Anna', 'p' || n || '@example.org', 'nl', now() from many, practice),
    c as (insert into couples (id, practice_id, time_zone, created_at) select couple, id, 'UTC', now() from many, practice),
    p as (insert into partners (id, practice_id, couple_id, side, account_id, joined_at)
      select partner, id, couple, 'a', account, now() from many, practice),
    o as (insert into consents (id, practice_id, couple_id, partner_id, version, given_at)
      select gen_random_uuid(), id, couple, partner, '2026-11', now() from many, practice),
    h as (insert into assignments (id, practice_id, couple_id, exercise_key, exercise_version, line, release, due_on,
        assigned_by, assigned_at)
      select gen_random_uuid(), practice.id, couple, 'own-patterns', 1, '\\x01ff', 'never', (now() at time zone 'UTC')::date,
        therapist.id, now() from many, practice, therapist)
  insert into reminder_choices (partner_id, practice_id, couple_id, channel, at_time, quiet_from, quiet_to, chosen_at)
    select partner, id, couple, 'mail', '00:00', '00:00', '00:00', now() - interval '2 days' from many, practice`;

/** A database in which so many messages are due. */
export async function anOutbox(messages: number): Promise<TestDatabase> {
  const database = await copyOfTemplate();
  await database.look(reminded, [messages]);
  return database;
}

/** Waits until every message is sent or given up; what waits for its next try may have it at once. */
export async function untilDone(database: TestDatabase, messages: number): Promise<void> {
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await pause(50)) {
    await database.look('update reminder_messages set next_try_at = made_at where sent_at is null');
    const [row] = await database.look<{ done: number }>(
      'select count(*)::int as done from reminder_messages where sent_at is not null or dropped_at is not null',
    );
    if (row?.done === messages) return;
  }
  throw new Error('The outbox did not get empty.');
}

export interface Delivered {
  /** Messages that nobody got. */
  lost: number;
  /** Copies beyond the first, and those of them that go by another name. */
  doubled: number;
  renamed: number;
}

/** What arrived at these addresses: each was to get one. */
export function countDelivered(server: MailServer, addresses: string[]): Delivered {
  const delivered: Delivered = { lost: 0, doubled: 0, renamed: 0 };
  const arrived = Map.groupBy(server.arrived, ({ to }) => to);
  for (const address of addresses) {
    const copies = arrived.get(address) ?? [];
    if (copies.length === 0) delivered.lost += 1;
    else delivered.doubled += copies.length - 1;
    delivered.renamed += new Set(copies.map(({ mail }) => mail.messageId)).size > 1 ? 1 : 0;
  }
  return delivered;
}

export const addresses = (messages: number): string[] =>
  Array.from({ length: messages }, (_, index) => `p${index + 1}@example.org`);
