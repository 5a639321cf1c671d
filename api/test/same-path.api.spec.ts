import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/platform/database/database.js';
import type { Client } from './client.js';
import { accountOf, aColleague } from './colleagues.js';
import { aCouple, anAssignment, write } from './people.js';
import { startProduct, type Product } from './product.js';
import { anExercise, lines, submit, type Setting } from './reflecting.js';

let product: Product;
let mine: Setting;
let theirs: Setting;
let abroad: Setting;
let asked: Record<string, number>;

beforeAll(async () => {
  product = await startProduct();
  await product.database.look(`alter system set track_functions = 'all'`);
  await product.database.look('select pg_reload_conf()');
  noteWhatIsAsked(product.app.get(Database));
  mine = await anExercise(product);
  const colleague = await aColleague(product, mine.therapist, ['therapist'], 'Colleague');
  const couple = await aCouple(colleague);
  theirs = { ...couple, therapist: colleague, assignment: await anAssignment(colleague, couple.id) };
  abroad = await anExercise(product);
  for (const { a, assignment } of [mine, theirs, abroad]) {
    await write(a, assignment, 'iets', 'therapist');
    await submit(a, assignment);
  }
}, 120_000);
afterAll(async () => {
  await product.database.look('alter system reset track_functions');
  await product.stop();
});

/** Counts what a request asks of the functions that policies ask, within its own transaction. */
function noteWhatIsAsked(database: Database): void {
  const within = database.inSession.bind(database);
  const calls = async (): Promise<Map<string, number>> => {
    const rows = await database.rows<{ name: string; calls: string }>(
      `select funcname as name, calls from pg_stat_xact_user_functions where schemaname = 'app'`,
    );
    return new Map(rows.map((row) => [row.name, Number(row.calls)]));
  };
  database.inSession = (token, work) =>
    within(token, async () => {
      const before = await calls();
      return work().finally(async () => {
        const after = [...(await calls())].map(([name, times]) => [name, times - (before.get(name) ?? 0)]);
        asked = Object.fromEntries(after.filter(([, times]) => times !== 0).toSorted());
      });
    });
}

/** What was asked for this id; what a fault could hide, that nothing was asked at all, is looked at as well. */
async function pathOf(by: Client, method: string, path: string, body?: object) {
  asked = {};
  const { status } = await by.send(method, path, body);
  return { status, asked };
}
const reflectionOf = async (setting: Setting): Promise<string> => (await lines(setting))[0].id;

describe('what belongs to others', () => {
  it('is looked for along the same path as what does not exist', async () => {
    const owner = mine.therapist;
    const to = await accountOf(owner);
    const both = async (of: (setting: Setting) => string | Promise<string>) => [
      await of(theirs),
      await of(abroad),
    ];
    const forOneAlone = await anAssignment(owner, mine.id, { to: 'b', release: 'by-partner' });
    const cases: [Client, string, (id: string) => string, string[], object?][] = [
      [owner, 'GET', (id) => `/couples/${id}`, await both(({ id }) => id)],
      [owner, 'GET', (id) => `/couples/${id}/rituals`, await both(({ id }) => id)],
      [owner, 'GET', (id) => `/reflections/${id}`, await both(reflectionOf)],
      [owner, 'PUT', (id) => `/assignments/${id}/withdrawal`, await both(({ assignment }) => assignment)],
      [owner, 'PUT', (id) => `/practice/members/${id}/recovery`, [await accountOf(abroad.therapist)]],
      [owner, 'PUT', (id) => `/couples/${id}/therapist`, await both(({ id }) => id), { therapistId: to }],
      [
        mine.a,
        'GET',
        (id) => `/homework/${id}`,
        [...(await both(({ assignment }) => assignment)), forOneAlone],
      ],
      [mine.a, 'PUT', (id) => `/homework/${id}/submission`, [theirs.assignment, forOneAlone]],
    ];
    for (const [by, method, path, foreign, body] of cases) {
      const missing = await pathOf(by, method, path(randomUUID()), body);
      expect(missing.status, path('…')).toBe(404);
      for (const id of foreign) expect(await pathOf(by, method, path(id), body), path('…')).toEqual(missing);
    }
  });

  it('would be found out by what its policies ask: a question that does not name the couple', async () => {
    const database = product.app.get(Database);
    const [, token = ''] = mine.a.cookie.split('=');
    const asksFor = async (id: string) => {
      await database.inSession(token, () => database.rows('select 1 from assignments where id = $1', [id]));
      return asked;
    };
    expect(await asksFor(theirs.assignment)).not.toEqual(await asksFor(randomUUID()));
  });
});
