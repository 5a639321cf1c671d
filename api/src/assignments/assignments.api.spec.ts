import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, anAssignment, aTherapist } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('an assignment', () => {
  it('points to a version of an exercise, and is made once however often it is sent', async () => {
    const therapist = await aTherapist(product);
    const { id: couple } = await aCouple(therapist);
    const given = {
      id: randomUUID(),
      exercise: { key: 'feeling-words', version: 1 },
      to: 'both',
      dueOn: '2030-01-15',
      line: 'Neem de tijd',
      release: 'by-therapist',
    };
    const made = await Promise.all([1, 2].map(() => therapist.post(`/couples/${couple}/assignments`, given)));
    expect(made.map(({ status }) => status)).toEqual([201, 201]);
    expect((await therapist.get(`/couples/${couple}/assignments`)).body.assignments).toMatchObject([
      {
        id: given.id,
        exercise: { key: 'feeling-words', title: { nl: expect.any(String) } },
        overdue: false,
        mayRelease: false,
        line: 'Neem de tijd',
      },
    ]);
  });

  it('says which field does not fit', async () => {
    const therapist = await aTherapist(product);
    const { id: couple } = await aCouple(therapist);
    const given = {
      id: randomUUID(),
      exercise: { key: 'own-patterns', version: 1 },
      to: 'both',
      dueOn: null,
      line: '',
      release: 'both-submitted',
    };
    const fields = async (change: object) =>
      (await therapist.post(`/couples/${couple}/assignments`, { ...given, ...change })).body.fields;
    expect(await fields({ to: 'a' })).toMatchObject([{ path: '/release', rule: 'release_fits' }]);
    expect(await fields({ exercise: { key: 'own-patterns', version: 9 } })).toMatchObject([
      { path: '/exercise', rule: 'unknown_exercise' },
    ]);
    expect(await fields({ dueOn: '2026-02-30' })).toMatchObject([{ path: '/dueOn' }]);
    expect(await fields({ to: 'allebei' })).toMatchObject([{ path: '/to' }]);
  });

  it('gets another date only on top of the one that was read', async () => {
    const therapist = await aTherapist(product);
    const { id: couple } = await aCouple(therapist);
    const id = await anAssignment(therapist, couple, { dueOn: '2030-01-01' });
    const reschedule = (dueOn: string | null, revision: number) =>
      therapist.put(`/assignments/${id}/due`, { dueOn }, { 'if-match': `"${revision}"` });
    expect((await reschedule('2030-02-01', 1)).body).toMatchObject({ dueOn: '2030-02-01', revision: 2 });
    expect(await reschedule('2030-03-01', 1)).toMatchObject({
      status: 412,
      body: { server: { dueOn: '2030-02-01' } },
    });
    expect((await reschedule(null, 2)).body.dueOn).toBeNull();
  });

  it('can be withdrawn until everybody submitted', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const [open, done] = [await anAssignment(therapist, couple.id), await anAssignment(therapist, couple.id)];
    for (const partner of [couple.a, couple.b]) await partner.put(`/homework/${done}/submission`);
    expect((await therapist.put(`/assignments/${open}/withdrawal`)).status).toBe(204);
    expect((await therapist.put(`/assignments/${open}/withdrawal`)).status).toBe(204);
    expect((await therapist.put(`/assignments/${done}/withdrawal`)).body.code).toBe('already_submitted');
    expect(
      (await couple.a.get('/homework')).body.homework.map(
        (each: { assignmentId: string }) => each.assignmentId,
      ),
    ).toEqual([done]);
  });

  it("is not found by another therapist, and not made for another's couple", async () => {
    const therapist = await aTherapist(product);
    const { id: couple } = await aCouple(therapist);
    const id = await anAssignment(therapist, couple);
    const stranger = await aTherapist(product);
    const own = await aCouple(stranger);
    expect((await stranger.put(`/assignments/${id}/withdrawal`)).status).toBe(404);
    expect(
      (await stranger.put(`/assignments/${id}/due`, { dueOn: null }, { 'if-match': '"1"' })).status,
    ).toBe(404);
    await expect(anAssignment(stranger, couple)).rejects.toThrow('not_found');
    await expect(anAssignment(stranger, own.id, { id })).rejects.toThrow('conflict');
    expect((await own.a.get(`/homework/${id}`)).status).toBe(404);
  });
});
