import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, anAssignment, aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const draft = (text: string) => ({ body: { kind: 'text', text }, audience: 'self', passed: false });
const lastWords = (assignmentId: string, text: string, given: object = {}) => ({
  assignmentId,
  promptKey: 'what-i-hope',
  revision: 0,
  draft: draft(text),
  underWay: null,
  ...given,
});
const kept = async (assignment: string) =>
  product.database.look(
    `select revision from answers n join reflections r on r.id = n.reflection_id where r.assignment_id = $1`,
    [assignment],
  );

describe('who leaves at once', () => {
  it('loses no word, and the session is over before the answer is there', async () => {
    const therapist = await aTherapist(product);
    const { id, a } = await aCouple(therapist);
    const assignment = await anAssignment(therapist, id);
    const gone = await a.post('/leaving', { answers: [lastWords(assignment, 'Nog net getypt')] });
    expect([gone.status, gone.headers.get('clear-site-data')]).toEqual([
      204,
      '"cache", "cookies", "storage"',
    ]);
    expect((await a.get('/homework')).status).toBe(401);
    expect(await kept(assignment)).toEqual([{ revision: 1 }]);
  });

  it('has the newest text saved on top of what was just being saved, and nothing of another device overwritten', async () => {
    const therapist = await aTherapist(product);
    const { id, a, b } = await aCouple(therapist);
    const assignment = await anAssignment(therapist, id);
    for (const partner of [a, b]) await write(partner, assignment, 'Nog net', 'self');
    const newer = { underWay: draft('Nog net') };
    await a.post('/leaving', { answers: [lastWords(assignment, 'Nog net getypt', newer)] });
    await b.post('/leaving', {
      answers: [lastWords(assignment, 'Iets anders', { underWay: draft('Hier getypt') })],
    });
    expect((await kept(assignment)).map(({ revision }) => revision).sort()).toEqual([1, 2]);
  });

  it('is out, whatever came along', async () => {
    const therapist = await aTherapist(product);
    const { id, a, b } = await aCouple(therapist);
    const assignment = await anAssignment(therapist, id);
    await anAssignment(therapist, id, { to: 'b', release: 'by-partner' });
    const odd = [
      null,
      'x',
      lastWords(assignment, 'Te ruim', { draft: { body: 1 } }),
      lastWords(id, 'Nergens'),
    ];
    expect((await a.post('/leaving', { answers: [...odd, lastWords(assignment, 'Goed')] })).status).toBe(204);
    expect(await kept(assignment)).toEqual([{ revision: 1 }]);
    expect((await b.post('/leaving', { answers: 'nothing' })).status).toBe(204);
    for (const partner of [a, b]) expect((await partner.get('/homework')).status).toBe(401);
  });
});
