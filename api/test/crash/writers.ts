import { anExerciseToAssign } from '@tweespraak/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Answer } from '../client.js';
import { write } from '../people.js';
import type { Seat } from './ground.js';

/** What the writers of a run were told, and what turned out not to be so. */
export interface Run {
  url: string;
  acknowledged: number;
  /** Acknowledged and then not there. */
  lost: number;
  wanted: number;
  /** Whether what is sent again goes under its old id. Whoever makes a new one each time doubles it. */
  again: 'same-id' | 'new-id';
}

/** What one writer was promised, for the count at the end. */
export type Promised = Saved | Added;
export type Saved = { seat: Seat; revision: number; text: string };
export type Added = { seat: Seat; ids: string[] };

/** Writes until the run has what it wants; whatever gets no answer is sent again until it has one. */
export function writeOn(seat: Seat, run: Run): Promise<Promised> {
  const client = Object.assign(new Client(run.url), { cookie: seat.client.cookie, csrf: seat.client.csrf });
  return 'homework' in seat
    ? saveOn(seat, seat.homework, client, run)
    : assignOn(seat, seat.couple, client, run);
}

async function saveOn(seat: Seat, homework: string, client: Client, run: Run): Promise<Promised> {
  let [revision, kept] = [0, ''];
  for (let turn = 1; run.acknowledged < run.wanted; turn++) {
    const text = `${turn} ${randomUUID()}`;
    const answer = await untilAnswered(turn, () => write(client, homework, text, 'couple', revision));
    const server = answer.status === 412 ? answer.body.server : null;
    if (answer.status === 200 || server?.body?.text === text) {
      revision++;
      kept = text;
      run.acknowledged++;
    } else if (server || answer.status === 412) {
      // Somebody else's revision: the server went back behind what it had promised.
      run.lost += Math.max(1, revision - (server?.revision ?? 0));
      [revision, kept] = [server?.revision ?? 0, server?.body?.text ?? ''];
    } else throw new Error(`Not saved: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
  return { seat, revision, text: kept };
}

async function assignOn(seat: Seat, couple: string, client: Client, run: Run): Promise<Promised> {
  const ids: string[] = [];
  for (let turn = 1; run.acknowledged < run.wanted; turn++) {
    let id = randomUUID();
    const answer = await untilAnswered(turn, () => {
      if (run.again === 'new-id') id = randomUUID();
      return client.post(`/couples/${couple}/assignments`, anExerciseToAssign({ id }));
    });
    if (answer.status !== 201)
      throw new Error(`Not assigned: ${answer.status} ${JSON.stringify(answer.body)}`);
    ids.push(answer.body.id);
    run.acknowledged++;
  }
  return { seat, ids };
}

/** One answer in a hundred gets lost on the way, as on a phone in a train; who gets none asks again. */
async function untilAnswered(turn: number, send: () => Promise<Answer>): Promise<Answer> {
  if (turn % 100 === 50) await send().catch(() => undefined);
  for (;;) {
    const answer = await send().catch(() => null);
    if (answer && answer.status !== 503) return answer;
    await pause(50);
  }
}
