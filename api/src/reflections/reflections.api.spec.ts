import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAssignment, aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, submit, takeBack } from '../../test/reflecting.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('a submission', () => {
  it('counts once, however often it is sent', async () => {
    const setting = await anExercise(product);
    await Promise.all([1, 2, 3].map(() => submit(setting.a, setting.assignment)));
    expect(await lines(setting)).toHaveLength(1);
    expect(await write(setting.a, setting.assignment, 'Te laat')).toMatchObject({
      status: 409,
      body: { code: 'already_submitted' },
    });
  });

  it('can be taken back and edited until a professional opened it', async () => {
    const setting = await anExercise(product);
    const { a, therapist, assignment } = setting;
    await write(a, assignment, 'Eerste versie');
    expect((await submit(a, assignment)).body.mayTakeBack).toBe(true);
    expect((await takeBack(a, assignment)).body.stage).toBe('draft');
    expect(await lines(setting)).toEqual([]);
    expect((await write(a, assignment, 'Tweede versie', 'couple', 1)).status).toBe(200);
    await submit(a, assignment);

    const [line] = await lines(setting);
    expect(line.unread).toBe(true);
    expect((await therapist.get(`/reflections/${line.id}`)).body.answers[0].body.text).toBe('Tweede versie');
    expect(await takeBack(a, assignment)).toMatchObject({ status: 409, body: { code: 'already_read' } });
    expect((await a.get(`/homework/${assignment}`)).body.mayTakeBack).toBe(false);
    expect((await lines(setting))[0].unread).toBe(false);
  });

  it('records who opened it and when, each time', async () => {
    const setting = await anExercise(product);
    await submit(setting.a, setting.assignment);
    const [line] = await lines(setting);
    await setting.therapist.get(`/reflections/${line.id}`);
    await setting.therapist.get(`/reflections/${line.id}`);
    expect(
      await product.database.look('select record_kind from reads where record_id = $1', [line.id]),
    ).toHaveLength(2);
    expect((await setting.b.get(`/reflections/${line.id}`)).status).toBe(404);
    expect((await (await aTherapist(product)).get(`/reflections/${line.id}`)).status).toBe(404);
  });

  it('takes later thoughts beneath it, for the author alone or for the therapist', async () => {
    const setting = await anExercise(product);
    const { a, therapist, assignment } = setting;
    const think = (text: string, audience: string) =>
      a.post(`/homework/${assignment}/later-thoughts`, { id: randomUUID(), text, audience });
    expect((await think('Te vroeg', 'therapist')).status).toBe(404);
    await submit(a, assignment);
    await think('Voor mij', 'self');
    expect((await think('Ook dit', 'therapist')).body.laterThoughts).toHaveLength(2);
    const [line] = await lines(setting);
    expect((await therapist.get(`/reflections/${line.id}`)).body.laterThoughts).toMatchObject([
      { text: 'Ook dit' },
    ]);
  });
});

describe('not now', () => {
  it('is an answer too, with or without a reason, and then nothing is overdue', async () => {
    const { a, therapist, id, assignment } = await anExercise(product, {
      dueOn: '2026-01-01',
      to: 'a',
      release: 'by-partner',
    });
    expect((await a.get('/homework')).body.homework[0].overdue).toBe(true);
    expect((await a.put(`/homework/${assignment}/refusal`, { reason: 'Te druk nu' })).body.stage).toBe(
      'declined',
    );
    expect((await a.get('/homework')).body.homework[0].overdue).toBe(false);
    expect((await therapist.get(`/couples/${id}/assignments`)).body.assignments[0]).toMatchObject({
      overdue: false,
      partners: [{ side: 'a', state: 'declined', declineReason: 'Te druk nu' }],
    });
    expect((await a.delete(`/homework/${assignment}/refusal`)).body.stage).toBe('draft');
  });
});

describe('feedback', () => {
  it('reaches its partner alone, and whether it was seen is known to nobody else', async () => {
    const setting = await anExercise(product);
    const { a, b, therapist, assignment } = setting;
    await submit(a, assignment);
    await submit(b, assignment);
    const line = (await lines(setting)).find(({ side }: { side: string }) => side === 'a');
    const feedback = { id: randomUUID(), text: 'Mooi hoe je dit zegt.' };
    await therapist.post(`/reflections/${line.id}/feedback`, feedback);
    expect((await therapist.post(`/reflections/${line.id}/feedback`, feedback)).body.feedback).toHaveLength(
      1,
    );
    expect((await a.get('/homework')).body.homework[0].newFeedback).toBe(true);
    expect((await b.get(`/homework/${assignment}`)).body.feedback).toEqual([]);
    expect((await b.put(`/feedback/${feedback.id}/seen`)).status).toBe(404);

    const before = (await therapist.get(`/reflections/${line.id}`)).body;
    expect((await a.put(`/feedback/${feedback.id}/seen`)).status).toBe(204);
    expect((await a.get('/homework')).body.homework[0].newFeedback).toBe(false);
    expect((await therapist.get(`/reflections/${line.id}`)).body).toEqual(before);
  });

  it('is not needed to go on: the next exercise waits for nobody', async () => {
    const { a, therapist, id, assignment } = await anExercise(product);
    await submit(a, assignment);
    const next = await anAssignment(therapist, id);
    expect((await write(a, next, 'Verder')).status).toBe(200);
    expect((await submit(a, next)).status).toBe(200);
  });
});
