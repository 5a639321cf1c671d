import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { aCouple, anAssignment, aTherapist, signInAs, write } from '../people.js';
import { startProduct, type Product } from '../product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

/** What a token that proves itself would do: its signature is all that is looked at. */
const key = randomBytes(32);
const signed = (name: string): string => createHmac('sha256', key).update(name).digest('hex');

it('what was taken away is gone on the next request', async () => {
  const rounds = cases(100, 4);
  let [late, stillSigned] = [0, 0];
  const count = (status: number, expected: number): void => void (late += status === expected ? 0 : 1);
  for (let round = 0; round < rounds; round++) {
    const therapist = await aTherapist(product);
    const { id, a } = await aCouple(therapist);
    const homework = await anAssignment(therapist, id);
    const reachable = [await a.get('/homework'), await therapist.get(`/couples/${id}`)];
    expect(reachable.map(({ status }) => status)).toEqual([200, 200]);
    expect((await write(a, homework, 'voor de intrekking')).status).toBe(200);

    // A session that was revoked.
    const elsewhere = await signInAs(a);
    expect((await elsewhere.get('/homework')).status).toBe(200);
    const token = signed(a.signInName);
    await a.delete('/me/sign-ins');
    count((await elsewhere.get('/homework')).status, 401);
    if (token === signed(a.signInName)) stillSigned++;

    // A consent that was withdrawn.
    await a.delete('/me/consents');
    count((await write(a, homework, 'na de intrekking', 'couple', 1)).status, 409);

    // A couple that left the caseload.
    await product.database.look(`update couple_access set until = clock_timestamp() where couple_id = $1`, [
      id,
    ]);
    count((await therapist.get(`/couples/${id}`)).status, 404);
  }
  const controls = [
    {
      name: 'a token that proves itself, after its session was revoked',
      figure: `still good in ${many(stillSigned)} of ${many(rounds)}`,
      ok: stillSigned === rounds,
    },
  ];
  report({
    number: 14,
    name: 'revoked session, removed from caseload, withdrawn consent',
    figure: `${many(late)} of ${many(rounds * 3)} still effective on the next request`,
    required: 'effective on the next request',
    ok: late === 0,
    controls,
  });
  expect(late).toBe(0);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
});
