import { exerciseOf } from '@tweespraak/library';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCouple, anAssignment, aTherapist, write, type TestCouple } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { ExercisesService } from '../exercises/index.js';

const vulnerable = 'own-patterns';
let product: Product;
beforeAll(async () => {
  product = await startProduct();
  // As if this exercise of the library asked for vulnerability.
  vi.spyOn(product.app.get(ExercisesService), 'exercise').mockImplementation((key, version) => ({
    ...exerciseOf(key, version)!,
    vulnerable: key === vulnerable,
  }));
});
afterAll(() => product.stop());

const switchOff = (therapist: TestCouple['a'], couple: string) =>
  therapist.delete(`/couples/${couple}/vulnerable-exercises`);

describe('exercises that ask for vulnerability', () => {
  it('are switched off for one couple, and on again, by their therapist alone', async () => {
    const therapist = await aTherapist(product);
    const [one, other] = [await aCouple(therapist), await aCouple(therapist)];
    const state = async (id: string) => (await therapist.get(`/couples/${id}`)).body.vulnerable;
    expect((await switchOff(therapist, one.id)).status).toBe(204);
    expect([await state(one.id), await state(other.id)]).toEqual(['off', 'allowed']);
    const give = (couple: string, key = vulnerable) =>
      anAssignment(therapist, couple, { exercise: { key, version: 1 } });
    await expect(give(one.id)).rejects.toThrow('vulnerable_off');
    await give(one.id, 'feeling-words');
    await give(other.id);
    expect((await therapist.put(`/couples/${one.id}/vulnerable-exercises`)).status).toBe(204);
    await give(one.id);

    const stranger = await aTherapist(product);
    expect((await switchOff(stranger, one.id)).status).toBe(404);
    expect((await switchOff(one.a, one.id)).status).toBe(404);
    expect(await state(one.id)).toBe('allowed');
  });

  it('that lie ready are withdrawn; what was submitted by all stays, and no other exercise changes', async () => {
    const therapist = await aTherapist(product);
    const { id, a, b } = await aCouple(therapist);
    const [ready, done] = [await anAssignment(therapist, id), await anAssignment(therapist, id)];
    const plain = await anAssignment(therapist, id, { exercise: { key: 'feeling-words', version: 1 } });
    for (const partner of [a, b]) await partner.put(`/homework/${done}/submission`);
    await switchOff(therapist, id);
    const listed = (await a.get('/homework')).body.homework.map(
      ({ assignmentId }: { assignmentId: string }) => assignmentId,
    );
    expect(listed.sort()).toEqual([done, plain].sort());
    expect((await a.get(`/homework/${ready}`)).status).toBe(404);
  });

  it('look to both partners as if they had been withdrawn by hand', async () => {
    const therapist = await aTherapist(product);
    product.clock.standAt(new Date());
    const [byHand, bySwitch] = [await aCouple(therapist), await aCouple(therapist)];
    const seen = async ({ id, a, b }: TestCouple, withdraw: (assignment: string) => Promise<unknown>) => {
      const assignment = await anAssignment(therapist, id);
      await write(a, assignment, 'Iets begonnen');
      await withdraw(assignment);
      const answers = [a, b].flatMap((each) => [each.get('/homework'), each.get(`/homework/${assignment}`)]);
      const bodies = (await Promise.all(answers)).map(({ status, body }) => ({ status, body }));
      return JSON.stringify(bodies).replaceAll(assignment, 'the assignment');
    };
    const one = await seen(byHand, (assignment) => therapist.put(`/assignments/${assignment}/withdrawal`));
    const other = await seen(bySwitch, () => switchOff(therapist, bySwitch.id));
    product.clock.standAt(null);
    expect(other).toBe(one);
    expect(other).toContain('"stage":"withdrawn"');
    expect(other).not.toContain('vulnerable');
  });
});
