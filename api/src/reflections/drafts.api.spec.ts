import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, saved, submit } from '../../test/reflecting.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('a draft', () => {
  it('is saved on top of what was read, and says so', async () => {
    const { a, assignment } = await anExercise(product);
    expect(await write(a, assignment, 'Eerst')).toMatchObject({
      status: 200,
      body: { revision: 1, savedAt: expect.any(String) },
    });
    expect((await write(a, assignment, 'Dan', 'couple', 1)).body.revision).toBe(2);
    expect(await saved(a, assignment)).toMatchObject({ body: { text: 'Dan' }, revision: 2 });
  });

  it('is never overwritten unseen: two devices get both texts to choose from', async () => {
    const { a, assignment } = await anExercise(product);
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
    const setting = await anExercise(product);
    await write(setting.a, setting.assignment, 'Nog niet klaar');
    expect(await lines(setting)).toEqual([]);
    expect(
      JSON.stringify((await setting.therapist.get(`/couples/${setting.id}/assignments`)).body),
    ).not.toContain('draft');
    expect(await saved(setting.b, setting.assignment)).toMatchObject({ body: null, revision: 0 });
  });

  it('refuses an audience wider than the prompt, an answer of another kind and a prompt that is not there', async () => {
    const { a, assignment } = await anExercise(product, { release: 'never' });
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
    const { a, b, therapist, assignment } = await anExercise(product);
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
