import { safetyQuestions } from '@tweespraak/contracts/safety';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, anAssignment, aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('the caseload', () => {
  it('shows a new reflection on top until its therapist opened it', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist, ['sunday-walk']);
    const assignment = await anAssignment(therapist, couple.id);
    await write(couple.a, assignment, 'Dat we vaker praten');
    expect((await therapist.get('/caseload')).body.unread).toEqual([]);

    await couple.a.put(`/homework/${assignment}/submission`);
    const { body } = await therapist.get('/caseload');
    expect(body.unread).toMatchObject([{ coupleId: couple.id, name: 'Anna' }]);
    expect(body.couples).toMatchObject([
      { unread: 1, open: 1, attention: ['unread'], names: ['Anna', 'Bram'] },
    ]);

    await therapist.get(`/reflections/${body.unread[0].reflectionId}`);
    expect((await therapist.get('/caseload')).body).toMatchObject({
      unread: [],
      couples: [{ unread: 0, attention: [] }],
    });
  });

  it('says that something told about safety waits, until its therapist read it, and to nobody else', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const attention = async () => (await therapist.get('/caseload')).body.couples[0].attention;
    expect(await attention()).toEqual([]);
    const [id, keys] = [randomUUID(), Object.keys(safetyQuestions)];
    const answers = Object.fromEntries(keys.map((key) => [key, null]));
    await couple.a.post('/me/safety-checks', { id, answers, reach: null, more: 'Bel mij maar.' });
    expect(await attention()).toEqual(['safety']);
    await therapist.get(`/safety-checks/${id}`);
    expect(await attention()).toEqual([]);
  });

  it('holds only the couples of who looks', async () => {
    const [one, other] = [await aTherapist(product), await aTherapist(product)];
    const couple = await aCouple(one);
    expect((await other.get('/caseload')).body.couples).toEqual([]);
    expect((await one.get('/caseload')).body.couples).toMatchObject([{ coupleId: couple.id }]);
  });

  it('does not exist for partners', async () => {
    const { a } = await aCouple(await aTherapist(product));
    expect((await a.get('/caseload')).status).toBe(404);
  });
});
