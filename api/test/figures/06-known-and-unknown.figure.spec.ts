import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, isWhole, many, report } from '../../../scripts/report.mjs';
import { Client, type Answer } from '../client.js';
import { aTherapist } from '../people.js';
import { startProduct, type Product } from '../product.js';
import { compare } from './answers-and-times.js';

let product: Product;
let known: string;
beforeAll(async () => {
  product = await startProduct();
  known = (await aTherapist(product)).signInName;
});
afterAll(() => product.stop());

it('a name that exists answers at sign-in as one that does not, and as fast', async () => {
  const times = cases(300, 5);
  const ask = async (signInName: string, password = 'niet het wachtwoord'): Promise<Answer> => {
    await product.database.look('delete from auth.tries');
    return new Client(product.url).post('/session', { signInName, password });
  };
  const { differing, apart } = await compare(
    times,
    () => ask(known),
    () => ask('niemand-hier'),
  );
  // What would be told where nobody's password is not looked at: such a name is answered before any hashing.
  const unlooked = await compare(
    Math.max(5, times / 10),
    () => ask(known, 'x'),
    () => ask('niemand-hier', ''),
  );
  const control = {
    name: 'a try that is refused before its password is looked at',
    figure: `${Math.round(unlooked.apart * 100)} % apart, ${unlooked.differing} differ`,
    ok: unlooked.differing > 0 && (!isWhole || unlooked.apart > 0.1),
  };
  report({
    number: 6,
    name: 'known against unknown name at sign-in',
    figure: `${many(differing)} of ${many(times)} pairs differ; medians ${(apart * 100).toFixed(1)} % apart`,
    required: 'the same; median time within 10 %',
    ok: differing === 0 && (!isWhole || apart <= 0.1),
    controls: [control],
  });
  expect(differing).toBe(0);
  if (isWhole) expect(apart).toBeLessThanOrEqual(0.1);
  expect(control).toMatchObject({ ok: true });
}, 900_000);
