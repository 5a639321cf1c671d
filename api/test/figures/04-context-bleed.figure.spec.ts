import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { aCrowd, countBleeds, countBleedsOfSessionSettings, type Caller } from '../crowd.js';
import { startProduct, type Product } from '../product.js';

let product: Product;
let crowd: Caller[];
beforeAll(async () => {
  product = await startProduct({ DATABASE_POOL: '4' });
  crowd = await aCrowd(product, 60);
});
afterAll(() => product.stop());

it('many callers on few connections are each answered as themselves', async () => {
  const [asked, askedWrong] = [cases(10_000, 1_000), cases(10_000, 500)];
  const bleeds = await countBleeds(product, crowd, asked);
  const wrong = await countBleedsOfSessionSettings(product, crowd, askedWrong);
  const control = {
    name: 'a session that outlives its transaction',
    figure: `${Math.round((100 * wrong) / askedWrong)} % of ${many(askedWrong)}`,
    ok: wrong > askedWrong / 2,
  };
  report({
    number: 4,
    name: 'context bleed under pool pressure',
    figure: `${many(bleeds)} of ${many(asked)}`,
    required: '0 of 10,000; control above 50 %',
    ok: bleeds === 0,
    controls: [control],
  });
  expect(bleeds).toBe(0);
  expect(control).toMatchObject({ ok: true });
});
