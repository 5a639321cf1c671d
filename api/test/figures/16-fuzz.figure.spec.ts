import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { contractPipe } from '../../src/platform/http/fields.js';
import { faultOf } from '../fuzz/judge.js';
import { fuzz, type Found } from '../fuzz/fuzz.js';
import { operations } from '../fuzz/operations.js';
import { Client } from '../client.js';
import { startProduct, type Product } from '../product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => vi.restoreAllMocks());

/** Another one for each run of another length, the same again for the same. */
const SEED = 20_261_122;

async function fuzzAll(times: number): Promise<Found> {
  const all: Found = { asked: 0, statuses: new Map(), faults: [] };
  for (const [index, operation] of operations.entries()) {
    const { asked, statuses, faults } = await fuzz(product, operation, times, SEED + index);
    all.asked += asked;
    all.faults.push(...faults);
    for (const [status, count] of statuses) all.statuses.set(status, (all.statuses.get(status) ?? 0) + count);
  }
  return all;
}

it('whatever is sent to the API gets an answer that it describes, and breaks nothing', async () => {
  const times = cases(200, 9);
  const found = await fuzzAll(times);
  const broken = [...found.statuses].reduce((all, [status, count]) => all + (status >= 500 ? count : 0), 0);
  const reached = found.statuses.get(200) ?? 0;

  const unread = vi.spyOn(contractPipe, 'transform').mockImplementation(async (value) => value);
  const open = operations.filter(({ body }) => body).slice(0, 12);
  const withoutContract = [];
  for (const [index, operation] of open.entries())
    withoutContract.push(...(await fuzz(product, operation, 30, SEED + index)).faults);
  unread.mockRestore();
  const controls = [
    {
      name: 'input that no contract looks at',
      figure: `${many(withoutContract.length)} faults`,
      ok: withoutContract.length > 0,
    },
    { name: 'an answer without one of its fields', ...(await dropEachField()) },
  ];

  report({
    number: 16,
    name: `fuzzed input, ${times} cases an operation`,
    figure: `${many(broken)} answers of 5xx, ${many(found.faults.length)} faults of ${many(found.asked)} on ${operations.length} operations`,
    required: '0 answers of 5xx, all schema-valid',
    ok: found.faults.length === 0 && reached > 0,
    controls,
  });
  expect(found.faults.slice(0, 25)).toEqual([]);
  expect(reached).toBeGreaterThan(0);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
});

/** Takes each required field of a real answer away in turn: the judge has to miss every one. */
async function dropEachField(): Promise<{ figure: string; ok: boolean }> {
  const operation = operations.find(({ name }) => name === 'GET /api/session');
  const { body } = await new Client(product.url).get('/session');
  const answer = { status: 200, type: 'application/json' };
  const missed = Object.keys(body).filter((field) => {
    const { [field]: _dropped, ...rest } = body;
    return operation && faultOf(operation, { ...answer, text: JSON.stringify(rest) }) !== null;
  });
  const all = Object.keys(body).length;
  return { figure: `${missed.length} of ${all} noticed`, ok: missed.length > 0 && missed.length === all };
}
