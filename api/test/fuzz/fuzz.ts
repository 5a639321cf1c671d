import fc from 'fast-check';
import type { Product } from '../product.js';
import { ask } from './ask.js';
import { faultOf } from './judge.js';
import type { Operation } from './operations.js';
import { questionsTo } from './requests.js';
import { aWorld, callers, type Caller, type World } from './world.js';

export interface Found {
  asked: number;
  statuses: Map<number, number>;
  faults: string[];
}

/** Asks this operation so many things, as each kind of caller, and tells what was answered wrongly. */
export async function fuzz(
  product: Product,
  operation: Operation,
  times: number,
  seed: number,
): Promise<Found> {
  const found: Found = { asked: 0, statuses: new Map(), faults: [] };
  let world = await aWorld(product);
  const questions = fc.sample(questionsTo(operation, world), { numRuns: times, seed });
  for (const [index, question] of questions.entries()) {
    const caller = callers[index % callers.length] ?? 'nobody';
    // What signs out or ends an account would leave the rest to nobody.
    if (index % 30 === 29 && !(await areSignedIn(world))) world = await aWorld(product);
    const headers = { ...headersOf(world, caller), ...question.headers };
    const answer = await ask(product.url, { ...question, headers });
    if (answer.status === 0) continue;
    found.asked++;
    found.statuses.set(answer.status, (found.statuses.get(answer.status) ?? 0) + 1);
    const fault = faultOf(operation, answer);
    if (fault)
      found.faults.push(
        `${operation.name} as ${caller}: ${fault}; ${question.path.slice(0, 200)} ${JSON.stringify(question.headers).slice(0, 200)} ${question.body?.slice(0, 400)} → ${answer.text.slice(0, 200)}`,
      );
  }
  return found;
}

function headersOf({ clients }: World, caller: Caller): Record<string, string> {
  if (caller === 'nobody') return {};
  const { cookie, csrf } = clients[caller];
  return { ...(cookie ? { cookie } : {}), ...(csrf ? { 'x-csrf-token': csrf } : {}) };
}

async function areSignedIn({ clients }: World): Promise<boolean> {
  const sessions = await Promise.all(Object.values(clients).map((client) => client.get('/session')));
  return sessions.every(({ body }) => Boolean(body.viewer));
}
