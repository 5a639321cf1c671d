import { randomUUID } from 'node:crypto';
import { hashOf, newToken, SessionsRepository } from '../../src/identity/index.js';
import { csrfTokenOf } from '../../src/identity/tokens.js';
import type { Product } from '../product.js';

/** One who asks over HTTP, and everything that came back, as it was sent. */
export class Caller {
  constructor(
    private readonly url: string,
    readonly account: string,
    readonly token: string,
  ) {}

  get csrf(): string {
    return csrfTokenOf(this.token);
  }

  /**
   * A busy machine that answers *later* is asked again: an act that was lost would look like one that was done. Who set
   * a PIN enters it where it is asked for, as a person would.
   */
  async ask(method: string, path: string, body?: unknown, revision?: number): Promise<Received> {
    for (let left = 50; ; left--) {
      const received = await this.askOnce(method, path, body, revision);
      const isClosed = received.status === 403 && received.text.includes('"pin_needed"');
      if (isClosed && left > 0) {
        await this.askOnce('POST', '/session/pin', { pin: PIN });
        continue;
      }
      if (received.status < 500) return received;
      if (left === 0 || received.status !== 503) throw new Error(`${received.asked}: ${received.text}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  private async askOnce(method: string, path: string, body?: unknown, revision?: number): Promise<Received> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        cookie: `session=${this.token}`,
        ...(method === 'GET' ? {} : { 'x-csrf-token': this.csrf }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const headers = [...answer.headers].filter(([name]) => name !== 'date').map((each) => each.join(': '));
    return { asked: `${method} ${path}`, status: answer.status, headers, text: await answer.text() };
  }
}

export const PIN = '2468';

export interface Received {
  asked: string;
  status: number;
  headers: string[];
  text: string;
}

/** A couple with its therapist in a practice of its own. The names are the same in every household. */
export interface Household {
  couple: string;
  rituals: string[];
  therapist: Caller;
  a: Caller;
  b: Caller;
  /** What the calendar app of B reads with. */
  feedOfB: string;
}

const insert = `
  with given as (select $1::jsonb as g, $2::timestamptz as at), ids as (
    select (g->>'practice')::uuid as practice, (g->>'couple')::uuid as couple, (g->>'therapist')::uuid as therapist,
      (g->>'a')::uuid as a, (g->>'b')::uuid as b, (g->>'walk')::uuid as walk, (g->>'coffee')::uuid as coffee,
      (g->>'evening')::uuid as evening, at from given
  )`;

/** Straight into the tables, because hashing passwords would take longer than the whole history. */
const rows = [
  `insert into practices (id, name, created_at) select practice, 'Praktijk', at from ids`,
  `insert into accounts (id, practice_id, kind, sign_in_name, name, language, created_at)
     select therapist, practice, 'professional', therapist::text, 'Mieke', 'nl', at from ids
     union all select a, practice, 'partner', a::text, 'Anna', 'nl', at from ids
     union all select b, practice, 'partner', b::text, 'Bram', 'nl', at from ids`,
  `insert into members (account_id, practice_id, roles) select therapist, practice, '{therapist}' from ids`,
  `insert into couples (id, practice_id, time_zone, created_at) select couple, practice, 'Europe/Amsterdam', at from ids`,
  `insert into couple_files (couple_id, practice_id, label) select couple, practice, 'Koppel' from ids`,
  `insert into partners (id, practice_id, couple_id, side, account_id, joined_at)
     select gen_random_uuid(), practice, couple, 'a', a, at from ids
     union all select gen_random_uuid(), practice, couple, 'b', b, at from ids`,
  `insert into couple_access (couple_id, practice_id, account_id, since) select couple, practice, therapist, at from ids`,
  `insert into consents (id, practice_id, couple_id, partner_id, version, given_at)
     select gen_random_uuid(), ids.practice, ids.couple, p.id, '2026-11', at from ids join partners p on p.couple_id = ids.couple`,
  `insert into rituals (id, practice_id, couple_id, preset, started_on, created_at, created_by)
     select walk, practice, couple, 'sunday-walk', (at - interval '9 weeks')::date, at, therapist from ids
     union all select coffee, practice, couple, 'coffee', (at - interval '9 weeks')::date, at + interval '1 hour', therapist from ids`,
  `insert into ritual_schedules (ritual_id, practice_id, couple_id, from_on, unit, every, times, kept, weekday, at_time)
     select walk, practice, couple, (at - interval '9 weeks')::date, 'week', 1, 1, 'either', 7, '15:00' from ids
     union all select coffee, practice, couple, (at - interval '9 weeks')::date, 'week', 1, 1, 'both', 3, null from ids`,
  `insert into calendar_feeds (partner_id, practice_id, couple_id, token_hash, made_at, titles, language, changed_at)
     select p.id, ids.practice, ids.couple, decode(given.g->>'feed', 'hex'), ids.at, 'names', 'nl', ids.at
     from given, ids join partners p on p.couple_id = ids.couple and p.side = 'b'`,
  `insert into ritual_proposals (id, practice_id, couple_id, preset, unit, every, times, kept, counted, proposed_by, proposed_at)
     select evening, practice, couple, 'creative-evening', 'month', 1, 1, 'either', true, therapist, at from ids`,
];

export async function aHousehold(product: Product, at: Date): Promise<Household> {
  const names = ['practice', 'couple', 'therapist', 'a', 'b', 'walk', 'coffee', 'evening'] as const;
  const ids = Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<
    (typeof names)[number],
    string
  >;
  const since = new Date(at.getTime() - 86_400_000);
  const feedOfB = newToken();
  const given = JSON.stringify({ ...ids, feed: hashOf(feedOfB).toString('hex') });
  for (const each of rows) await product.database.look(`${insert} ${each}`, [given, since]);
  const sessions = product.app.get(SessionsRepository);
  const caller = async (account: string): Promise<Caller> =>
    new Caller(`${product.url}/api`, account, await sessions.open(account, 'passkey'));
  return {
    couple: ids.couple,
    rituals: [ids.walk, ids.coffee],
    therapist: await caller(ids.therapist),
    a: await caller(ids.a),
    b: await caller(ids.b),
    feedOfB,
  };
}

export const anId = randomUUID;
export const aToken = newToken;
