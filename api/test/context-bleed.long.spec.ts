import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCrowd, countBleeds, countBleedsOfSessionSettings, type Caller } from './crowd.js';
import { startProduct, type Product } from './product.js';

let product: Product;
let crowd: Caller[];
beforeAll(async () => {
  product = await startProduct({ DATABASE_POOL: '4' });
  crowd = await aCrowd(product, 60);
});
afterAll(() => product.stop());

const LONG = { timeout: 1_800_000 };

it('many callers on few connections are each answered as themselves, 10,000 times', LONG, async () => {
  expect(await countBleeds(product, crowd, 10_000)).toBe(0);
});

it('they would be taken for one another if the session outlived the transaction', LONG, async () => {
  expect(await countBleedsOfSessionSettings(product, crowd, 10_000)).toBeGreaterThan(5_000);
});
