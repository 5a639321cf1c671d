import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, submit, takeBack } from '../../test/reflecting.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('answering first and then comparing', () => {
  it('shares the answers for the couple when both have submitted: copies, made at that moment', async () => {
    const { a, b, assignment } = await anExercise(product);
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
    const [passed, narrowed, unanswered] = [
      await anExercise(product),
      await anExercise(product),
      await anExercise(product),
    ];
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

  it('does not tell in which order somebody wrote', async () => {
    const prompts = ['where-we-meet', 'still-there', 'what-i-hope'];
    const shared = [];
    for (const order of [prompts, prompts.toReversed()]) {
      const { a, b, assignment } = await anExercise(product);
      for (const prompt of order)
        await a.put(
          `/homework/${assignment}/answers/${prompt}`,
          { body: { kind: 'text', text: prompt }, audience: 'couple', passed: false },
          { 'if-match': '"0"' },
        );
      await submit(a, assignment);
      await submit(b, assignment);
      shared.push((await b.get(`/homework/${assignment}`)).body.shared.sides[0].answers);
    }
    expect(shared[0]).toHaveLength(3);
    expect(shared[1]).toEqual(shared[0]);
  });

  it('waits for the therapist where the assignment says so, for good or for one session', async () => {
    const { a, b, therapist, assignment } = await anExercise(product, { release: 'by-therapist' });
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
    const { a, b, therapist, assignment } = await anExercise(product, { release: 'never' });
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
    const { a, b, therapist, assignment } = await anExercise(product, {
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
