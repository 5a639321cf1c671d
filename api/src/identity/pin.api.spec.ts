import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aCouple, anAssignment, aTherapist, signInAs, write, type Person } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
let a: Person;
let homework: string;
beforeAll(async () => void (product = await startProduct()));
beforeEach(async () => {
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist);
  a = couple.a;
  homework = await anAssignment(therapist, couple.id);
  await write(a, homework, 'van mij', 'self');
  expect((await a.put('/me/pin', { pin: '2468', current: null })).status).toBe(204);
});
afterAll(() => product.stop());

const needed = { status: 403, body: { code: 'pin_needed' } };
const asIfFiveMinutesPassed = () =>
  product.database.look(`update auth.sessions set pin_at = pin_at - interval '5 minutes'`);

describe('a PIN of one’s own', () => {
  it('is asked in a new session before own texts open, and for saving them; nothing else asks for it', async () => {
    const phone = await signInAs(a);
    expect(await phone.get(`/homework/${homework}`)).toMatchObject(needed);
    // What was saved would come back with the refusal of an old revision.
    expect(await write(phone, homework, 'kijken')).toMatchObject(needed);
    expect((await phone.get('/homework')).status).toBe(200);
    expect(await phone.post('/session/pin', { pin: '1357' })).toMatchObject({
      status: 403,
      body: { code: 'wrong_pin' },
    });
    expect((await phone.post('/session/pin', { pin: '2468' })).status).toBe(204);
    expect(JSON.stringify((await phone.get(`/homework/${homework}`)).body)).toContain('van mij');
  });

  it('is asked again after five minutes without own texts, not while somebody writes', async () => {
    expect((await a.get(`/homework/${homework}`)).status).toBe(200);
    await product.database.look(`update auth.sessions set pin_at = pin_at - interval '4 minutes'`);
    expect((await write(a, homework, 'verder', 'self', 1)).status).toBe(200);
    await product.database.look(`update auth.sessions set pin_at = pin_at - interval '4 minutes'`);
    expect((await a.get(`/homework/${homework}`)).status).toBe(200);
    await asIfFiveMinutesPassed();
    expect(await a.get(`/homework/${homework}`)).toMatchObject(needed);
  });

  it('ends the session after five wrong ones', async () => {
    for (let tries = 0; tries < 5; tries++)
      expect((await a.post('/session/pin', { pin: '0000' })).status).toBe(403);
    expect((await a.post('/session/pin', { pin: '2468' })).status).toBe(401);
  });

  it('goes and changes only with itself', async () => {
    expect(await a.put('/me/pin', { pin: '9999', current: '0000' })).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/current', rule: 'wrong_pin' }] },
    });
    await asIfFiveMinutesPassed();
    expect(await a.delete('/me/pin')).toMatchObject(needed);
    expect((await a.post('/session/pin', { pin: '2468' })).status).toBe(204);
    expect((await a.delete('/me/pin')).status).toBe(204);
    expect((await a.get('/me/security')).body.pin).toBe(false);
  });

  it('is for partners', async () => {
    const therapist = await aTherapist(product);
    expect((await therapist.put('/me/pin', { pin: '2468', current: null })).status).toBe(404);
  });
});
