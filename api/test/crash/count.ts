import pg from 'pg';
import { Client } from '../client.js';
import type { Added, Promised, Run, Saved } from './writers.js';

export interface Counted {
  lost: number;
  doubled: number;
}

/** Lays what is there beside what was promised: through the product what was saved, in the database what was added. */
export async function countAll(promises: Promised[], run: Run, databaseUrl: string): Promise<Counted> {
  const counted = { lost: run.lost, doubled: 0 };
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    for (const promised of promises) {
      const { lost, doubled } =
        'ids' in promised ? await countAdded(promised, database) : await countSaved(promised, run.url);
      counted.lost += lost;
      counted.doubled += doubled;
    }
  } finally {
    await database.end();
  }
  return counted;
}

async function countSaved(promised: Saved, url: string): Promise<Counted> {
  const { client, ...where } = promised.seat;
  const reader = Object.assign(new Client(url), { cookie: client.cookie, csrf: client.csrf });
  const { body } = await reader.get(`/homework/${'homework' in where ? where.homework : ''}`);
  const answer = body.answers?.find(({ promptKey }: { promptKey: string }) => promptKey === 'what-i-hope');
  const there = answer?.revision ?? 0;
  const another = there === promised.revision && promised.revision > 0 && answer.body.text !== promised.text;
  return {
    lost: Math.max(0, promised.revision - there) + (another ? 1 : 0),
    doubled: Math.max(0, there - promised.revision),
  };
}

async function countAdded({ seat, ids }: Added, database: pg.Client): Promise<Counted> {
  const couple = 'couple' in seat ? seat.couple : '';
  const { rows } = await database.query<{ id: string }>(
    'select id from assignments where couple_id = $1 and id <> all ($2)',
    [couple, 'standing' in seat ? seat.standing : []],
  );
  const there = new Set(rows.map(({ id }) => id));
  const lost = ids.filter((id) => !there.has(id)).length;
  // Whoever wrote was answered each time in the end, so what is there beyond the answers is there twice.
  return { lost, doubled: there.size - (ids.length - lost) };
}
