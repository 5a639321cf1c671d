import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, isWhole, many, report } from '../../../scripts/report.mjs';
import { aColleague } from '../colleagues.js';
import type { Answer, Client } from '../client.js';
import { aCouple, anAssignment, aTherapist } from '../people.js';
import { startProduct, type Product } from '../product.js';
import { compare } from './answers-and-times.js';

let product: Product;
let pairs: { name: string; by: Client; path: (id: string) => string; foreign: string; own: string }[];
beforeAll(async () => {
  product = await startProduct();
  const own = await aTherapist(product);
  const colleague = await aColleague(product, own, ['therapist'], 'Colleague');
  const abroad = await aTherapist(product, 'Abroad');
  const [mine, theirs, far] = [await aCouple(own), await aCouple(colleague), await aCouple(abroad)];
  const [homework, theirHomework] = [await anAssignment(own, mine.id), await anAssignment(abroad, far.id)];
  const ofTheOther = await anAssignment(own, mine.id, { to: 'b', release: 'by-partner' });
  const couple = (id: string): string => `/couples/${id}`;
  pairs = [
    { name: 'couple of a colleague', by: own, path: couple, foreign: theirs.id, own: mine.id },
    { name: 'couple of another practice', by: own, path: couple, foreign: far.id, own: mine.id },
    {
      name: 'homework of another couple',
      by: mine.a,
      path: (id) => `/homework/${id}`,
      foreign: theirHomework,
      own: homework,
    },
    {
      name: 'homework of the other partner alone',
      by: mine.a,
      path: (id) => `/homework/${id}`,
      foreign: ofTheOther,
      own: homework,
    },
  ];
});
afterAll(() => product.stop());

it('what belongs to others answers as what does not exist, and as fast', async () => {
  const times = cases(1_000, 30);
  const found = [];
  const controls = [];
  for (const { name, by, path, foreign, own } of pairs) {
    const missing = (): Promise<Answer> => by.get(path(randomUUID()));
    found.push({ name, ...(await compare(times, () => by.get(path(foreign)), missing)) });
    const seen = await compare(Math.max(20, times / 10), () => by.get(path(own)), missing);
    controls.push({
      name: `own instead of ${name}`,
      figure: `${Math.round(seen.apart * 100)} % apart, ${seen.differing} differ`,
      ok: seen.differing > 0 && (!isWhole || seen.apart > 0.1),
    });
  }
  const differing = found.reduce((all, each) => all + each.differing, 0);
  const apart = Math.max(...found.map((each) => each.apart));
  report({
    number: 6,
    name: 'foreign against missing id',
    figure: `${many(differing)} of ${many(times * pairs.length)} pairs differ; medians ${(apart * 100).toFixed(1)} % apart`,
    required: 'same status, body, headers; median time within 10 % over 1,000 pairs',
    // A short run says nothing about time.
    ok: differing === 0 && (!isWhole || apart <= 0.1),
    controls,
  });
  expect(differing).toBe(0);
  if (isWhole) expect(apart).toBeLessThanOrEqual(0.1);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
}, 900_000);
