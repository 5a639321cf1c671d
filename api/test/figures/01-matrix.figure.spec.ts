import { holdersOf, type Holder } from '@tweespraak/domain/access';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { many, report } from '../../../scripts/report.mjs';
import { askAll } from '../matrix/ask.js';
import { aMatrix, type Matrix } from '../matrix/callers.js';
import { places } from '../matrix/places.js';
import { startProduct, type Product } from '../product.js';
import { rightsByDecorator, rightsByDescription, servedRoutes } from '../routes.js';

let product: Product;
let matrix: Matrix;
beforeAll(async () => {
  product = await startProduct();
  matrix = await aMatrix(product);
});
afterAll(() => product.stop());

/** The database lets everybody of the practice in, for as long as `work` takes. */
async function withoutTheCaseload<Result>(work: () => Promise<Result>): Promise<Result> {
  const { look } = product.database;
  const [row] = await look<{ sql: string }>(
    `select pg_get_functiondef('app.my_caseload()'::regprocedure) as sql`,
  );
  await look(`create or replace function app.my_caseload() returns uuid[] language sql stable security definer set search_path = '' as
    'select array_agg(id) from public.couples'`);
  try {
    return await work();
  } finally {
    await look(row?.sql ?? '');
  }
}

const ofCouples = (route: string): boolean =>
  ['GET /api/couples/{}', 'GET /api/reflections/{}', 'GET /api/couples/{}/assignments'].includes(route);

it('every route answers every kind of caller as the list of rights and the couple say, and leaks to none', async () => {
  const served = servedRoutes(product);
  const missing = served.filter((route) => !places[route]);
  const tooMany = Object.keys(places).filter((route) => !served.includes(route));
  const decorated = rightsByDecorator(product);
  const described = rightsByDescription(product);
  const atOdds = served.filter((route) => !decorated[route] || decorated[route] !== described[route]);

  const open = await withoutTheCaseload(() => askAll(product, matrix, ofCouples));
  const list: Record<string, readonly Holder[]> = holdersOf;
  const kept = list['read-reflection'] ?? [];
  list['read-reflection'] = ['assistant', 'owner', 'partner'];
  const rewritten = await askAll(product, matrix, ofCouples).finally(() => (list['read-reflection'] = kept));
  // The controls come first: among all routes is one that erases callers.
  const { asked, wrong, leaks } = await askAll(product, matrix);
  const controls = [
    {
      name: 'a caseload that holds every couple',
      figure: `${many(open.leaks.length)} leaks`,
      ok: open.leaks.length > 0,
    },
    {
      name: 'a right that somebody else holds in the list',
      figure: `${many(rewritten.wrong.length)} answers at odds`,
      ok: rewritten.wrong.length > 0,
    },
    {
      name: 'a route that was left out of the matrix',
      figure: 'found by name',
      ok: [...served, 'GET /api/forgotten'].filter((route) => !places[route]).includes('GET /api/forgotten'),
    },
  ];
  report({
    number: 1,
    name: 'every route × kinds of caller × kinds of id',
    figure: `${many(leaks.length)} leaks, ${many(wrong.length)} wrong answers of ${many(asked)}; ${missing.length} of ${served.length} routes missing`,
    required: '0 leaks; 0 routes missing; router, decorators and description agree',
    ok: [leaks, wrong, missing, tooMany, atOdds].every((each) => each.length === 0),
    controls,
  });
  expect(missing).toEqual([]);
  expect(tooMany).toEqual([]);
  expect(atOdds).toEqual([]);
  expect(wrong).toEqual([]);
  expect(leaks).toEqual([]);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
}, 900_000);
