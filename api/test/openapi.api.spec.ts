import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeApi } from '../src/openapi.js';
import { startProduct, type Product } from './product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('api/openapi.json', () => {
  it('describes what the API takes and gives, as it is today', async () => {
    const document = describeApi(product.app);
    // Renewed by running this test with -u.
    await expect(
      await format(JSON.stringify(document), { parser: 'json', printWidth: 110 }),
    ).toMatchFileSnapshot('../openapi.json');
  });

  it('names a body for every change that takes one, and an answer for every route', () => {
    const document = describeApi(product.app);
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      (['get', 'post', 'put', 'delete'] as const).flatMap((method) =>
        item[method] ? [{ path, method, operation: item[method] }] : [],
      ),
    );
    expect(operations.length).toBeGreaterThan(40);
    const silent = operations.filter(({ operation }) => {
      const given = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      return !given.some(([status, response]) => status === '204' || (response && 'content' in response));
    });
    expect(silent.map(({ path, method }) => `${method} ${path}`)).toEqual([]);
  });
});
