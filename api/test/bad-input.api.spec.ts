import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from './client.js';
import { aCouple, anAssignment, aTherapist } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

describe('what cannot be understood', () => {
  it('gets a clear answer in problem details, without a trace of the inside', async () => {
    const therapist = await aTherapist(product);
    const answers = {
      malformed: await therapist.post('/couples', '{"id": '),
      proto: await therapist.post('/couples', '{"__proto__": {"x": 1}}'),
      nul: await therapist.post('/session', { signInName: 'a\0b', password: 'x' }),
      list: await therapist.post('/couples', '[]'),
      nothing: await therapist.post('/couples'),
      large: await therapist.post('/couples', { id: randomUUID(), label: 'x'.repeat(1024 * 1024) }),
      text: await therapist.post('/couples', 'hallo', { 'content-type': 'text/plain' }),
      nowhere: await therapist.get('/nergens'),
      id: await therapist.get("/couples/1' or 1=1"),
      method: await therapist.send('PATCH', '/couples', {}),
    };
    const seen = Object.fromEntries(Object.entries(answers).map(([name, { status }]) => [name, status]));
    expect(seen).toEqual({
      malformed: 400,
      proto: 400,
      nul: 400,
      list: 422,
      nothing: 422,
      large: 413,
      text: 415,
      nowhere: 404,
      id: 404,
      method: 404,
    });
    for (const { headers, body } of Object.values(answers)) {
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({
        type: expect.stringMatching(/^urn:tweespraak:problem:/),
        title: expect.any(String),
        status: expect.any(Number),
      });
      expect(JSON.stringify(body)).not.toMatch(/ at |node_modules|\.ts:|select |SyntaxError/);
    }
  });

  it('loses nothing of what was there', async () => {
    const therapist = await aTherapist(product);
    const { id } = await aCouple(therapist);
    await therapist.put(`/couples/${id}`, '{"label"', { 'if-match': '"1"' });
    expect((await therapist.get(`/couples/${id}`)).body.revision).toBe(1);
  });

  it('cannot put more into a request than the contract knows, and never gets more back', async () => {
    const therapist = await aTherapist(product);
    const { id, a } = await aCouple(therapist);
    const assignment = await anAssignment(therapist, id);
    const saved = await a.put(
      `/homework/${assignment}/answers/what-i-hope`,
      {
        body: { kind: 'text', text: 'Ja', hidden: 1 },
        audience: 'couple',
        passed: false,
        partnerId: randomUUID(),
        revision: 99,
      },
      { 'if-match': '"0"' },
    );
    expect(saved.body).toEqual({
      promptKey: 'what-i-hope',
      body: { kind: 'text', text: 'Ja' },
      audience: 'couple',
      passed: false,
      revision: 1,
      savedAt: expect.any(String),
    });
  });
});

describe('every answer', () => {
  it('tells the browser to keep nothing and to trust nothing from outside', async () => {
    const { headers } = await new Client(product.url).get('/session');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
