import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, aTherapist } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const open = {
  'speak-freely': null,
  afraid: null,
  'own-choices': null,
  'say-no': null,
  hurt: null,
  watched: null,
  others: null,
};
const aTelling = (told: object = {}) => ({
  id: randomUUID(),
  answers: { ...open, 'speak-freely': 'not-everything', afraid: 'sometimes' },
  reach: { way: 'call', where: 'Dinsdagochtend, op mijn werk' },
  more: 'Liever niet in het gesprek.',
  ...told,
});

describe('the private safety check', () => {
  it('is told by one partner, and read by the therapist one at a time, with the reading recorded', async () => {
    const therapist = await aTherapist(product);
    const { id: couple, a } = await aCouple(therapist);
    const telling = aTelling();
    const sent = await a.post('/me/safety-checks', telling);
    expect([sent.status, sent.body]).toEqual([204, '']);

    const lines = async () => (await therapist.get(`/couples/${couple}/safety-checks`)).body.checks;
    expect(await lines()).toEqual([{ id: telling.id, side: 'a', at: expect.any(String), unread: true }]);
    const readings = () =>
      product.database.look(`select record_kind from reads where record_id = $1`, [telling.id]);
    expect(await readings()).toEqual([]);
    const { id, ...told } = telling;
    expect((await therapist.get(`/safety-checks/${id}`)).body).toMatchObject({
      ...told,
      partner: { side: 'a', name: 'Anna' },
    });
    expect(await readings()).toEqual([{ record_kind: 'safety-check' }]);
    expect((await lines())[0].unread).toBe(false);
  });

  it('can be told again and again, and once however often the same one is sent', async () => {
    const therapist = await aTherapist(product);
    const { id: couple, a } = await aCouple(therapist);
    const first = aTelling();
    for (const told of [first, { ...first, more: 'iets anders' }, aTelling()])
      expect((await a.post('/me/safety-checks', told)).status).toBe(204);
    expect((await therapist.get(`/couples/${couple}/safety-checks`)).body.checks).toHaveLength(2);
    expect((await therapist.get(`/safety-checks/${first.id}`)).body.more).toBe(first.more);
  });

  it('may leave any question open, but not all of them', async () => {
    const { a } = await aCouple(await aTherapist(product));
    const nothing = { answers: open, reach: null, more: '  ' };
    expect((await a.post('/me/safety-checks', aTelling(nothing))).body).toMatchObject({
      code: 'invalid_input',
      fields: [{ rule: 'empty' }],
    });
    const little = { ...nothing, reach: { way: 'session-only', where: '' } };
    expect((await a.post('/me/safety-checks', aTelling(little))).status).toBe(204);
    const unknown = aTelling({ answers: { ...open, afraid: 'always' } });
    expect((await a.post('/me/safety-checks', unknown)).body.fields).toMatchObject([
      { path: '/answers/afraid' },
    ]);
  });

  it('is shown to no partner, not even to who told it', async () => {
    const { id: couple, a, b } = await aCouple(await aTherapist(product));
    const telling = aTelling();
    await a.post('/me/safety-checks', telling);
    for (const partner of [a, b])
      for (const path of [
        `/couples/${couple}/safety-checks`,
        `/safety-checks/${telling.id}`,
        '/me/safety-checks',
      ])
        expect((await partner.get(path)).status).toBe(404);
  });

  it('is not found by a therapist who does not have the couple', async () => {
    const { id: couple, a } = await aCouple(await aTherapist(product));
    const telling = aTelling();
    await a.post('/me/safety-checks', telling);
    const stranger = await aTherapist(product);
    const missing = await stranger.get(`/safety-checks/${randomUUID()}`);
    const foreign = await stranger.get(`/safety-checks/${telling.id}`);
    expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
    expect((await stranger.get(`/couples/${couple}/safety-checks`)).status).toBe(404);
    expect((await stranger.post('/me/safety-checks', aTelling())).status).toBe(404);
  });
});
