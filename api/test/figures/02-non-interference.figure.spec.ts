import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { histories, type History } from '../histories/plan.js';
import { leaks } from '../histories/planted.js';
import { Telling } from '../histories/play.js';
import { asText, differenceOf, readable } from '../histories/received.js';
import { startProduct, type Product } from '../product.js';

let product: Product;
// Reminders can be chosen where mail could be sent.
const settings = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'post@bericht.example' };
const begin = new Date(Math.floor(Date.now() / 60_000) * 60_000);
beforeAll(async () => void (product = await startProduct(settings)));
afterAll(() => product.stop());

interface Found {
  bytes: number;
  first: string;
  acts: number;
  /** What B was really given: refusals alone would be equal too. */
  given: number;
}

/** The same history told twice: what B received with A's private acts, and without. */
async function differenceIn(history: History): Promise<Found> {
  const [whole, plain] = [
    await Telling.of(product, history, begin, true),
    await Telling.of(product, history, begin, false),
  ];
  const found = differenceOf(asText(whole.received, whole.people), asText(plain.received, plain.people));
  const given = whole.received.filter(({ status }) => status === 200).length;
  return { ...found, acts: whole.doneUnseen, given };
}

it('what one partner does in private changes no byte that the other receives', async () => {
  const [numRuns, atMost] = [cases(500, 12), cases(100, 40)];
  let [bytes, acts, given] = [0, 0, 0];
  let first = '';
  const isUnseen = fc.asyncProperty(histories, async (history) => {
    const found = await differenceIn(history);
    bytes += found.bytes;
    acts += found.acts;
    given += found.given;
    first ||= found.first;
    return found.bytes === 0;
  });
  const run = await fc.check(isUnseen, { numRuns, endOnFailure: true });

  const controls = [];
  for (const { told, plant } of leaks) {
    const takeOut = plant(product);
    const noticed = fc.asyncProperty(histories, async (history) => (await differenceIn(history)).bytes === 0);
    const { failed, numRuns: tried } = await fc.check(noticed, { numRuns: atMost, endOnFailure: true });
    takeOut();
    controls.push({
      name: told,
      figure: failed ? `found in history ${tried}` : `not found in ${tried}`,
      ok: failed,
    });
  }
  report({
    number: 2,
    name: 'non-interference towards the partner',
    figure: `${many(bytes)} differing bytes in ${many(run.numRuns)} histories with ${many(acts)} private acts`,
    required: '0 in 500 histories',
    ok: !run.failed,
    controls,
  });
  expect(run.failed ? `${first}\n${JSON.stringify(run.counterexample, null, 1)}` : '').toBe('');
  expect(acts).toBeGreaterThan(2 * run.numRuns);
  expect(given).toBeGreaterThan(5 * run.numRuns);
  expect(readable.length).toBeGreaterThanOrEqual(5);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
});
