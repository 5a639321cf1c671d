import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../test/client.js';
import { aCouple, anAssignment, aTherapist, write, type TestCouple } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

interface Setting extends TestCouple {
  therapist: Client;
  assignment: string;
}

async function anExercise(given: Record<string, unknown> = {}): Promise<Setting> {
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist);
  return { ...couple, therapist, assignment: await anAssignment(therapist, couple.id, given) };
}

const submit = (partner: Client, assignment: string) => partner.put(`/homework/${assignment}/submission`);
const takeBack = (partner: Client, assignment: string) =>
  partner.delete(`/homework/${assignment}/submission`);
const saved = async (partner: Client, assignment: string) =>
  (await partner.get(`/homework/${assignment}`)).body.answers.find(
    ({ promptKey }: { promptKey: string }) => promptKey === 'what-i-hope',
  );
async function lines({ therapist, id }: Setting) {
  return (await therapist.get(`/couples/${id}/reflections`)).body.reflections;
}

describe('a draft', () => {
  it('is saved on top of what was read, and says so', async () => {
    const { a, assignment } = await anExercise();
    expect(await write(a, assignment, 'Eerst')).toMatchObject({
      status: 200,
      body: { revision: 1, savedAt: expect.any(String) },
    });
    expect((await write(a, assignment, 'Dan', 'couple', 1)).body.revision).toBe(2);
    expect(await saved(a, assignment)).toMatchObject({ body: { text: 'Dan' }, revision: 2 });
  });

  it('is never overwritten unseen: two devices get both texts to choose from', async () => {
    const { a, assignment } = await anExercise();
    await write(a, assignment, 'Van de telefoon');
    expect(await write(a, assignment, 'Van de laptop')).toMatchObject({
      status: 412,
      body: { code: 'stale', server: { body: { text: 'Van de telefoon' }, revision: 1 } },
    });
    expect((await saved(a, assignment)).body.text).toBe('Van de telefoon');
    expect(
      (
        await a.put(`/homework/${assignment}/answers/what-i-hope`, {
          body: null,
          audience: 'self',
          passed: true,
        })
      ).status,
    ).toBe(428);
  });

  it('is read by its author alone', async () => {
    const setting = await anExercise();
    await write(setting.a, setting.assignment, 'Nog niet klaar');
    expect(await lines(setting)).toEqual([]);
    expect(
      JSON.stringify((await setting.therapist.get(`/couples/${setting.id}/assignments`)).body),
    ).not.toContain('draft');
    expect(await saved(setting.b, setting.assignment)).toMatchObject({ body: null, revision: 0 });
  });

  it('refuses an audience wider than the prompt, an answer of another kind and a prompt that is not there', async () => {
    const { a, assignment } = await anExercise({ release: 'never' });
    expect(await write(a, assignment, 'Voor ons', 'couple')).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/audience', rule: 'too_wide' }] },
    });
    const put = (key: string, body: unknown) =>
      a.put(
        `/homework/${assignment}/answers/${key}`,
        { body, audience: 'self', passed: false },
        { 'if-match': '"0"' },
      );
    expect((await put('what-i-hope', { kind: 'scale', value: 3 })).body.fields).toMatchObject([
      { path: '/body/kind', rule: 'wrong_kind' },
    ]);
    expect((await put('what-i-hope', { kind: 'text', text: 'x'.repeat(10_001) })).body.fields[0].path).toBe(
      '/body/text',
    );
    expect((await put('words', { kind: 'scale', value: 11 })).body.fields[0].path).toBe('/body/value');
    expect((await put('nergens', { kind: 'text', text: 'x' })).status).toBe(404);
    expect((await put('side-by-side', { kind: 'text', text: 'x' })).status).toBe(404);
  });

  it('stays with its author when the exercise is withdrawn, and can no longer be submitted', async () => {
    const { a, b, therapist, assignment } = await anExercise();
    await write(a, assignment, 'Half af');
    await therapist.put(`/assignments/${assignment}/withdrawal`);
    expect((await write(a, assignment, 'Toch nog iets', 'self', 1)).status).toBe(200);
    expect((await a.get(`/homework/${assignment}`)).body).toMatchObject({
      stage: 'withdrawn',
      overdue: false,
    });
    expect((await submit(a, assignment)).body.code).toBe('withdrawn');
    expect((await b.get(`/homework/${assignment}`)).status).toBe(404);
    expect((await b.get('/homework')).body.homework).toEqual([]);
  });
});

describe('answering first and then comparing', () => {
  it('shares the answers for the couple when both have submitted: copies, made at that moment', async () => {
    const { a, b, assignment } = await anExercise();
    await write(a, assignment, 'Van Anna');
    await write(b, assignment, 'Van Bram', 'therapist');
    expect((await submit(a, assignment)).body.shared).toBeNull();
    expect((await b.get(`/homework/${assignment}`)).body.shared).toBeNull();

    const { shared } = (await submit(b, assignment)).body;
    expect(shared.sides).toMatchObject([
      { side: 'a', name: 'Anna', answers: [{ promptKey: 'what-i-hope', body: { text: 'Van Anna' } }] },
      { side: 'b', name: 'Bram', answers: [] },
    ]);
    expect((await a.get('/shared')).body.shared).toMatchObject([{ assignmentId: assignment }]);
  });

  it('shows passed, narrowed and unanswered alike: as nothing', async () => {
    const [passed, narrowed, unanswered] = [await anExercise(), await anExercise(), await anExercise()];
    await passed.a.put(
      `/homework/${passed.assignment}/answers/what-i-hope`,
      { body: null, audience: 'couple', passed: true },
      { 'if-match': '"0"' },
    );
    await write(narrowed.a, narrowed.assignment, 'Voor mij', 'self');
    const seen = [];
    for (const { a, b, therapist, id, assignment } of [passed, narrowed, unanswered]) {
      await submit(a, assignment);
      await submit(b, assignment);
      const { sides } = (await b.get(`/homework/${assignment}`)).body.shared;
      const [line] = (await therapist.get(`/couples/${id}/reflections`)).body.reflections.filter(
        ({ side }: { side: string }) => side === 'a',
      );
      seen.push({ partner: sides, therapist: (await therapist.get(`/reflections/${line.id}`)).body.answers });
    }
    expect(seen[0]).toEqual({
      partner: [expect.objectContaining({ answers: [] }), expect.objectContaining({ answers: [] })],
      therapist: [],
    });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  it('waits for the therapist where the assignment says so, for good or for one session', async () => {
    const { a, b, therapist, assignment } = await anExercise({ release: 'by-therapist' });
    const release = (span: string) => therapist.put(`/assignments/${assignment}/release`, { span });
    await write(a, assignment, 'Van Anna');
    await submit(a, assignment);
    expect((await release('for-good')).body.code).toBe('conflict');
    expect((await submit(b, assignment)).body.shared).toBeNull();

    expect((await release('one-session')).body).toMatchObject({
      releasedAt: expect.any(String),
      releasedUntil: expect.any(String),
    });
    expect((await b.get(`/homework/${assignment}`)).body.shared.sides[0].answers).toHaveLength(1);
    await therapist.delete(`/assignments/${assignment}/release`);
    expect((await b.get(`/homework/${assignment}`)).body.shared).toBeNull();
    expect((await takeBack(a, assignment)).body.code).toBe('already_read');

    expect((await release('for-good')).body.releasedUntil).toBeNull();
    expect((await b.get(`/homework/${assignment}`)).body.shared.sides[0].answers).toHaveLength(1);
    expect((await therapist.delete(`/assignments/${assignment}/release`)).body.releasedAt).not.toBeNull();
  });

  it('never shares where the assignment says never, whoever asks', async () => {
    const { a, b, therapist, assignment } = await anExercise({ release: 'never' });
    await submit(a, assignment);
    expect((await submit(b, assignment)).body.shared).toBeNull();
    expect((await therapist.put(`/assignments/${assignment}/release`, { span: 'for-good' })).status).toBe(
      404,
    );
    expect((await a.put(`/homework/${assignment}/release`)).status).toBe(404);
  });
});

describe('an assignment to one partner', () => {
  it('leaves no trace with the other until that partner shares it, and then without the personal line', async () => {
    const { a, b, therapist, assignment } = await anExercise({
      to: 'a',
      release: 'by-partner',
      line: 'Alleen voor Anna',
    });
    expect((await a.get(`/homework/${assignment}`)).body.line).toBe('Alleen voor Anna');
    await write(a, assignment, 'Van Anna');
    await submit(a, assignment);
    expect((await b.get(`/homework/${assignment}`)).status).toBe(404);
    expect([(await b.get('/homework')).body, (await b.get('/shared')).body]).toEqual([
      { homework: [] },
      { shared: [] },
    ]);
    expect((await b.put(`/homework/${assignment}/release`)).status).toBe(404);
    expect((await therapist.put(`/assignments/${assignment}/release`, { span: 'for-good' })).status).toBe(
      404,
    );

    expect((await a.put(`/homework/${assignment}/release`)).body.shared).not.toBeNull();
    const seen = (await b.get('/shared')).body;
    expect(seen.shared[0].shared.sides[0].answers[0].body.text).toBe('Van Anna');
    expect(JSON.stringify(seen)).not.toContain('Alleen voor Anna');
  });
});

describe('a submission', () => {
  it('counts once, however often it is sent', async () => {
    const setting = await anExercise();
    await Promise.all([1, 2, 3].map(() => submit(setting.a, setting.assignment)));
    expect(await lines(setting)).toHaveLength(1);
    expect(await write(setting.a, setting.assignment, 'Te laat')).toMatchObject({
      status: 409,
      body: { code: 'already_submitted' },
    });
  });

  it('can be taken back and edited until a professional opened it', async () => {
    const setting = await anExercise();
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
    const setting = await anExercise();
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
    const setting = await anExercise();
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
    const { a, therapist, id, assignment } = await anExercise({
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
    const setting = await anExercise();
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
    const { a, therapist, id, assignment } = await anExercise();
    await submit(a, assignment);
    const next = await anAssignment(therapist, id);
    expect((await write(a, next, 'Verder')).status).toBe(200);
    expect((await submit(a, next)).status).toBe(200);
  });
});
