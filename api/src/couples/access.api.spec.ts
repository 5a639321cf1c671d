import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aColleague, accountOf, type Colleague } from '../../test/colleagues.js';
import type { Client } from '../../test/client.js';
import { aCouple, anAssignment, aTherapist, write, type TestCouple } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
let mieke: Client;
let couple: TestCouple;
let noor: Colleague;
beforeAll(async () => {
  product = await startProduct();
  mieke = await aTherapist(product);
  couple = await aCouple(mieke);
});
beforeEach(async () => void (noor = await aColleague(product, mieke, ['therapist'])));
afterAll(() => product.stop());

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const term = (role = 'substitute') => ({
  id: randomUUID(),
  accountId: noor.accountId,
  role,
  reason: 'illness',
  from: null,
  until: inDays(7),
});
const give = (role?: string) => mieke.post(`/couples/${couple.id}/access`, term(role));
const readersOf = async (partner: Client): Promise<string[]> => {
  const assignment = await anAssignment(mieke, couple.id);
  return (await partner.get(`/homework/${assignment}`)).body.readers;
};

describe('a substitute', () => {
  it('has the couple from then on, and is named to the two as one who reads', async () => {
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(404);
    const given = await give();
    expect(given.status).toBe(201);
    expect(given.body.grants).toMatchObject([{ to: { name: 'Noor' }, reason: 'illness', givenBy: 'Mieke' }]);
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(200);
    expect((await noor.get('/caseload')).body.couples).toMatchObject([{ relation: 'substitute' }]);
    expect((await noor.get(`/couples/${couple.id}`)).body).toMatchObject({ relation: 'substitute' });
    const assigned = await anAssignment(noor, couple.id);
    expect((await couple.a.get(`/homework/${assigned}`)).status).toBe(200);
    expect(JSON.stringify(await readersOf(couple.a))).toContain('Noor');
    const grant = given.body.grants[0].id;
    expect((await mieke.delete(`/couples/${couple.id}/access/${grant}`)).status).toBe(204);
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(404);
    expect(JSON.stringify(await readersOf(couple.a))).not.toContain('Noor');
  });

  it('gives nobody else access, and does not hand the couple over', async () => {
    const { id } = (await give()).body.grants.at(-1);
    const third = await aColleague(product, mieke, ['therapist'], 'Piet');
    const again = { ...term(), accountId: third.accountId };
    expect((await noor.post(`/couples/${couple.id}/access`, again)).status).toBe(404);
    const over = { therapistId: third.accountId };
    expect((await noor.put(`/couples/${couple.id}/therapist`, over)).status).toBe(404);
    expect((await noor.delete(`/couples/${couple.id}/access/${id}`)).status).toBe(404);
    expect((await third.get(`/couples/${couple.id}`)).status).toBe(404);
  });

  it('has nothing before the first day, nor after the last', async () => {
    expect((await mieke.post(`/couples/${couple.id}/access`, { ...term(), from: inDays(2) })).status).toBe(
      201,
    );
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(404);
    await give();
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(200);
    await product.database.look(
      `update couple_access set since = now() - interval '2 days', until = now() - interval '1 day' where account_id = $1`,
      [noor.accountId],
    );
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(404);
  });

  it('is a therapist of the practice, for a year at most and not in the past', async () => {
    const stranger = await accountOf(await aTherapist(product, 'Vreemd'));
    for (const accountId of [stranger, randomUUID(), await accountOf(couple.a)])
      expect((await mieke.post(`/couples/${couple.id}/access`, { ...term(), accountId })).status).toBe(404);
    for (const wrong of [{ until: inDays(-1) }, { until: inDays(500) }, { from: inDays(-3) }])
      expect((await mieke.post(`/couples/${couple.id}/access`, { ...term(), ...wrong })).status).toBe(422);
  });

  it('of a whole caseload has what comes in meanwhile, given by the owner too, and ended early', async () => {
    const owner = await aColleague(product, mieke, ['owner'], 'Olga');
    const therapistId = await accountOf(mieke);
    const { role: _role, ...given } = { ...term(), therapistId };
    expect((await noor.post('/substitutes', given)).status).toBe(404);
    expect((await owner.post('/substitutes', given)).status).toBe(201);
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(200);
    const later = await aCouple(mieke);
    expect((await noor.get(`/couples/${later.id}`)).status).toBe(200);
    expect((await owner.get(`/couples/${later.id}`)).status).toBe(404);
    expect((await owner.delete(`/substitutes/${given.id}`)).status).toBe(204);
    expect((await noor.get(`/couples/${later.id}`)).status).toBe(404);
  });
});

describe('a supervisor', () => {
  it('reads what was opened to them, and writes nothing', async () => {
    const assignment = await anAssignment(mieke, couple.id, { release: 'never' });
    await write(couple.a, assignment, 'Voor de therapeut', 'therapist');
    await couple.a.put(`/homework/${assignment}/submission`);
    await give('supervisor');
    const lines = await noor.get(`/couples/${couple.id}/reflections`);
    const reflection = lines.body.reflections[0].id;
    expect(JSON.stringify((await noor.get(`/reflections/${reflection}`)).body)).toContain(
      'Voor de therapeut',
    );
    const feedback = { id: randomUUID(), text: 'Dag' };
    expect((await noor.post(`/reflections/${reflection}/feedback`, feedback)).status).toBe(404);
    const due = await noor.put(`/assignments/${assignment}/due`, { dueOn: inDays(3) }, { 'if-match': '"1"' });
    expect(due.status).toBe(404);
    expect((await noor.put(`/couples/${couple.id}/archive`)).status).toBe(404);
  });
});

describe('an assistant', () => {
  it('plans and invites, and reads neither a line nor a word that somebody wrote', async () => {
    const assistant = await aColleague(product, mieke, ['assistant'], 'Ans');
    const canary = 'Alleen voor jullie twee';
    const assignment = await anAssignment(mieke, couple.id, { line: canary, release: 'never' });
    await write(couple.a, assignment, canary, 'therapist');
    await couple.a.put(`/homework/${assignment}/submission`);
    await couple.b.put(`/homework/${assignment}/refusal`, { reason: canary });
    const seen = [
      await assistant.get('/caseload'),
      await assistant.get(`/couples/${couple.id}`),
      await assistant.get(`/couples/${couple.id}/assignments`),
    ];
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (const { body } of seen) expect(JSON.stringify(body)).not.toMatch(/Alleen voor|Anna|Bram/);
    expect(seen[2]?.body.assignments[0].partners).toMatchObject([
      { state: 'submitted', reflectionId: null },
      { state: 'declined', declineReason: null },
    ]);
    const planned = await anAssignment(assistant, couple.id, { line: '' });
    expect((await assistant.put(`/assignments/${planned}/withdrawal`)).status).toBe(204);
    for (const closed of ['reflections', 'rituals', 'access'])
      expect((await assistant.get(`/couples/${couple.id}/${closed}`)).status).toBe(404);
  });

  it('adds a couple for a therapist and invites its partners, and has no caseload of their own', async () => {
    const assistant = await aColleague(product, mieke, ['assistant'], 'Ans');
    const couple = { id: randomUUID(), label: 'Nieuw', timeZone: 'Europe/Amsterdam', rituals: [] };
    expect((await assistant.post('/couples', couple)).status).toBe(422);
    const owner = await aColleague(product, mieke, ['owner'], 'Olga');
    expect((await assistant.post('/couples', { ...couple, therapistId: owner.accountId })).status).toBe(404);
    const added = await assistant.post('/couples', { ...couple, therapistId: noor.accountId });
    expect(added.body.therapists).toMatchObject([{ name: 'Noor' }]);
    expect((await assistant.put(`/couples/${couple.id}/partners/a/invitation`)).status).toBe(200);
    expect((await noor.get(`/couples/${couple.id}`)).status).toBe(200);
  });
});

describe('a couple', () => {
  it('goes to another therapist, who has it from then on instead', async () => {
    const { id } = await aCouple(mieke);
    const stranger = await accountOf(await aTherapist(product, 'Vreemd'));
    expect((await mieke.put(`/couples/${id}/therapist`, { therapistId: stranger })).status).toBe(404);
    expect((await mieke.put(`/couples/${id}/therapist`, { therapistId: noor.accountId })).status).toBe(204);
    expect((await noor.get(`/couples/${id}`)).body.therapists).toMatchObject([{ name: 'Noor' }]);
    expect((await mieke.get(`/couples/${id}`)).status).toBe(404);
  });
});
