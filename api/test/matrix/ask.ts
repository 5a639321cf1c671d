import fc from 'fast-check';
import { vi } from 'vitest';
import type { Right } from '@tweespraak/domain/access';
import { Database } from '../../src/platform/database/database.js';
import { signIn } from '../colleagues.js';
import { fitting } from '../fuzz/fitting.js';
import { operations, type Operation } from '../fuzz/operations.js';
import type { Product } from '../product.js';
import type { Caller, Matrix } from './callers.js';
import { dueOf, fits, leaksIn } from './expected.js';
import { places, type Place } from './places.js';
import { nobodys, type Target } from './targets.js';

export interface Asked {
  asked: number;
  /** Answers that are not what is due, told in a line each. */
  wrong: string[];
  /** Texts that came to somebody they are not for. */
  leaks: string[];
}

const placeName = ({ method, path }: Operation): string => `${method} /api${path.replace(/\{\w+\}/g, '{}')}`;

const stays = (operation: Operation): boolean => places[placeName(operation)]?.stays ?? false;
const inOrder = [...operations].sort((one, other) => Number(stays(one)) - Number(stays(other)));

/** Every route, by every caller, with every kind of id. What a transaction did is undone; what stays is asked last. */
export async function askAll(
  product: Product,
  matrix: Matrix,
  only: (route: string) => boolean = () => true,
): Promise<Asked> {
  const all: Asked = { asked: 0, wrong: [], leaks: [] };
  const undo = undoEverything(product);
  for (const operation of inOrder) {
    const place = places[placeName(operation)];
    const right = operation.right as Right | null;
    if (!place || !right || !only(placeName(operation))) continue;
    const targets =
      place.about === 'nothing'
        ? matrix.targets.slice(0, 1)
        : [...matrix.targets, nobodys('random'), nobodys('malformed')];
    for (const caller of matrix.callers) {
      for (const target of targets) {
        const due = dueOf(caller, place, target, right);
        const answer = await caller.client.send(...questionTo(operation, place, target));
        const told = `${placeName(operation)} by ${caller.name} on ${place.about === 'nothing' ? 'nothing' : target.whose}`;
        all.asked++;
        if (!fits(due, answer, place)) all.wrong.push(`${told}: ${due} is due, became ${answer.status}`);
        const text = JSON.stringify(answer.body) + JSON.stringify([...answer.headers]);
        for (const leak of leaksIn(text, caller, place, matrix)) all.leaks.push(`${told}: ${leak}`);
      }
      if (operation.method !== 'GET' && place.about === 'nothing') await backAgain(product, caller);
    }
    await product.database.look('delete from auth.tries');
    // A PIN that somebody chose would stand before the next question.
    await product.database.look('delete from auth.pins');
  }
  undo();
  return all;
}

function questionTo(
  { method, path, body, takesIfMatch }: Operation,
  place: Place,
  target: Target,
): [string, string, unknown, Record<string, string>] {
  const ids: Record<string, string> = {
    coupleId: target.couple,
    side: 'a',
    kind: 'erasure',
    ...place.ids?.(target),
  };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? target.couple);
  const [made] = body ? fc.sample(fitting(body), { numRuns: 1, seed: 7 }) : [undefined];
  return [method, address, place.body?.(target) ?? made, takesIfMatch ? { 'if-match': '"1"' } : {}];
}

/** Who signed out, or ended all sessions, is signed in again for the next question. */
async function backAgain(product: Product, { client, accountId }: Caller): Promise<void> {
  if (accountId) await signIn(product, client, accountId);
}

const UNDO = new Error('undone');

function undoEverything({ app }: Product): () => void {
  const database = app.get(Database);
  const inSession = database.inSession.bind(database);
  const spy = vi.spyOn(database, 'inSession').mockImplementation(async (token, work) => {
    let result: Awaited<ReturnType<typeof work>> | undefined;
    await inSession(token, async () => {
      result = await work();
      throw UNDO;
    }).catch((fault: unknown) => {
      if (fault !== UNDO) throw fault;
    });
    return result as Awaited<ReturnType<typeof work>>;
  });
  return () => spy.mockRestore();
}
