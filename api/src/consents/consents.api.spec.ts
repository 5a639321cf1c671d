import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, agree, aTherapist, anAssignment, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, saved, submit, takeBack } from '../../test/reflecting.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('the consent of a partner', () => {
  it('is on record from the moment of joining, with the version of the text', async () => {
    const { a } = await aCouple(await aTherapist(product));
    expect((await a.get('/me/consents')).body).toEqual({
      present: '2026-11',
      state: 'given',
      records: [{ version: '2026-11', givenAt: expect.any(String), withdrawnAt: null }],
    });
  });

  it('is withdrawn and given again, and every step stays on record', async () => {
    const { a } = await aCouple(await aTherapist(product));
    expect((await a.delete('/me/consents')).body.state).toBe('withdrawn');
    const { body } = await a.put('/me/consents', { version: '2026-11' });
    expect(body).toMatchObject({
      state: 'given',
      records: [{ withdrawnAt: expect.any(String) }, { withdrawnAt: null }],
    });
    expect((await a.put('/me/consents', { version: '2026-11' })).body.records).toHaveLength(2);
  });

  it('is given to the text that is asked for now, and to no other', async () => {
    const { a } = await aCouple(await aTherapist(product));
    expect(await a.put('/me/consents', { version: '2025-01' })).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/version', rule: 'consent_changed' }] },
    });
  });

  it('to an earlier text still holds, and the new one is asked for', async () => {
    const { a, assignment } = await anExercise(product);
    await product.database.look(
      `update consents set version = '2026-01' where partner_id = (select partner_id from consents
        join partners p on p.id = partner_id join accounts o on o.id = p.account_id where o.sign_in_name = $1)`,
      [a.signInName],
    );
    expect((await a.get('/me/consents')).body.state).toBe('outdated');
    expect((await write(a, assignment, 'Gewoon verder')).status).toBe(200);
    expect((await a.put('/me/consents', { version: '2026-11' })).body.state).toBe('given');
  });

  it('shows to the therapist, and never to the other partner', async () => {
    const therapist = await aTherapist(product);
    const { id, a, b } = await aCouple(therapist);
    const before = await Promise.all(
      ['/session', '/homework', '/rituals', '/shared'].map((path) => b.get(path)),
    );
    await a.delete('/me/consents');
    const after = await Promise.all(
      ['/session', '/homework', '/rituals', '/shared'].map((path) => b.get(path)),
    );
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    const { partners } = (await therapist.get(`/couples/${id}/rights`)).body;
    expect(partners).toMatchObject([{ consent: { state: 'withdrawn' } }, { consent: { state: 'given' } }]);
  });
});

describe('from the request after a withdrawal', () => {
  it('nothing new is kept: no draft, submission, refusal, thought, sharing or moment', async () => {
    const setting = await anExercise(product);
    const { a, id, therapist, assignment } = setting;
    const alone = await anAssignment(therapist, id, { to: 'a', release: 'by-partner' });
    const handedIn = await anAssignment(therapist, id, { to: 'a', release: 'by-partner' });
    await write(a, handedIn, 'Ingeleverd');
    await submit(a, handedIn);
    await write(a, assignment, 'Al begonnen');
    await therapist.post(`/couples/${id}/rituals`, { id: randomUUID(), preset: 'coffee' });
    await agree(setting);
    const [{ id: ritual }] = (await a.get('/rituals')).body.rituals;
    const { today } = (await a.get('/rituals')).body;

    await a.delete('/me/consents');
    const refused = {
      draft: await write(a, assignment, 'Meer', 'couple', 1),
      first: await write(a, alone, 'Nieuw'),
      submit: await submit(a, assignment),
      decline: await a.put(`/homework/${alone}/refusal`, { reason: 'Liever niet' }),
      thought: await a.post(`/homework/${handedIn}/later-thoughts`, {
        id: randomUUID(),
        text: 'Later',
        audience: 'self',
      }),
      share: await a.put(`/homework/${handedIn}/release`),
      moment: await a.put(`/rituals/${ritual}/moments/${randomUUID()}`, { on: today, deviceZone: 'UTC' }),
    };
    for (const [what, answer] of Object.entries(refused))
      expect([what, answer.status, answer.body.code]).toEqual([what, 409, 'consent_withdrawn']);
    expect((await saved(a, assignment)).body.text).toBe('Al begonnen');
    expect((await lines(setting)).map(({ assignmentId }: { assignmentId: string }) => assignmentId)).toEqual([
      handedIn,
    ]);
  });

  it('what there is stays readable to its author, and can be taken back as before', async () => {
    const { a, assignment } = await anExercise(product);
    await write(a, assignment, 'Van mij');
    await submit(a, assignment);
    await a.delete('/me/consents');
    expect((await saved(a, assignment)).body.text).toBe('Van mij');
    expect((await takeBack(a, assignment)).body.stage).toBe('draft');
  });

  it('nothing more is copied for the other, who sees what a passed prompt looks like', async () => {
    const { a, b, assignment } = await anExercise(product);
    await write(a, assignment, 'Nog niet gedeeld');
    await submit(a, assignment);
    await a.delete('/me/consents');
    await write(b, assignment, 'Van Bram');
    const { shared } = (await submit(b, assignment)).body;
    expect(shared.sides).toMatchObject([{ answers: [] }, { answers: [{ body: { text: 'Van Bram' } }] }]);
    expect(JSON.stringify((await a.get('/shared')).body)).not.toContain('Nog niet gedeeld');
  });

  it('everything goes on once consent is given again', async () => {
    const { a, assignment } = await anExercise(product);
    await a.delete('/me/consents');
    expect((await write(a, assignment, 'Nee')).status).toBe(409);
    await a.put('/me/consents', { version: '2026-11' });
    expect((await write(a, assignment, 'Toch')).status).toBe(200);
  });

  it('a submission that crosses it is either in before, or refused', async () => {
    const { a, id, therapist } = await anExercise(product);
    for (let round = 0; round < 10; round++) {
      const homework = await anAssignment(therapist, id);
      await write(a, homework, 'Tegelijk');
      const [submitted, withdrawn] = await Promise.all([submit(a, homework), a.delete('/me/consents')]);
      expect(withdrawn.status).toBe(200);
      expect([200, 409]).toContain(submitted.status);
      const [row] = await product.database.look<{ state: string; fits: boolean }>(
        `select r.state, r.submitted_at is null or r.submitted_at <= (select max(withdrawn_at) from consents c
           where c.partner_id = r.partner_id) as fits from reflections r where assignment_id = $1`,
        [homework],
      );
      expect(row).toEqual({ state: submitted.status === 200 ? 'submitted' : 'draft', fits: true });
      await a.put('/me/consents', { version: '2026-11' });
    }
  });
});
