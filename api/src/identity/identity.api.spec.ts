import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { aCouple, aTherapist, PASSWORD } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const signIn = (client: Client, signInName: string, password = PASSWORD) =>
  client.post('/session', { signInName, password });

describe('signing in', () => {
  it('opens a session in an HttpOnly, SameSite=Strict cookie of which only a hash is kept', async () => {
    const { signInName } = await aTherapist(product);
    const client = new Client(product.url);
    const { status, headers, body } = await signIn(client, signInName.toUpperCase());
    expect(status).toBe(201);
    expect(body.viewer).toMatchObject({ signInName, kind: 'professional' });
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/);
    expect(headers.get('set-cookie')).toMatch(/SameSite=Strict/);
    expect(JSON.stringify(body)).not.toContain(client.cookie.split('=')[1]);
    const kept = await product.database.look<{ token_hash: Buffer }>('select token_hash from auth.sessions');
    expect(kept.map((row) => row.token_hash.toString('base64url'))).not.toContain(
      client.cookie.split('=')[1],
    );
    expect(
      (
        await product.database.look<{ password_hash: string }>('select password_hash from auth.credentials')
      )[0]?.password_hash,
    ).toMatch(/^\$argon2id\$/);
  });

  it('answers an unknown name exactly as a wrong password', async () => {
    const { signInName } = await aTherapist(product);
    const wrong = await signIn(new Client(product.url), signInName, 'niet het wachtwoord');
    const unknown = await signIn(new Client(product.url), 'niemand-hier', 'niet het wachtwoord');
    expect([wrong.status, wrong.body]).toEqual([401, expect.objectContaining({ code: 'wrong_credentials' })]);
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
  });

  it('slows down who keeps guessing, and says for how long; a right password before that gives the tries back', async () => {
    const { signInName } = await aTherapist(product);
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < 6; tries++)
        expect((await signIn(new Client(product.url), signInName, 'mis')).status).toBe(401);
      if (round === 0) expect((await signIn(new Client(product.url), signInName)).status).toBe(201);
    }
    for (let tries = 0; tries < 4; tries++) await signIn(new Client(product.url), signInName, 'mis');
    const refused = await signIn(new Client(product.url), signInName);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_tries' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('ends at signing out, and the cookie is worth nothing any more', async () => {
    const client = await aTherapist(product);
    expect((await client.get('/caseload')).status).toBe(200);
    const { cookie } = client;
    expect((await client.delete('/session')).status).toBe(204);
    client.cookie = cookie;
    expect(await client.get('/caseload')).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  });

  it.each([
    ['idle for too long', `last_seen_at = now() - idle - interval '1 second'`],
    ['older than twelve hours', `expires_at = now() - interval '1 second'`],
    ['revoked', `revoked_at = now()`],
  ])('is over for a session that is %s', async (_why, change) => {
    const { a } = await aCouple(await aTherapist(product));
    expect((await a.get('/homework')).status).toBe(200);
    await product.database.look(`update auth.sessions set ${change}`);
    expect(await a.get('/homework')).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  });
});

describe('a change from elsewhere', () => {
  it('is refused without the header token, from another site and from another origin', async () => {
    const client = await aTherapist(product);
    const { csrf } = client;
    const change = (headers: Record<string, string>) =>
      client.put('/me/language', { language: 'en' }, headers);
    expect(await change({ 'x-csrf-token': '' })).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    });
    expect((await change({ 'x-csrf-token': `${csrf.slice(0, -1)}!` })).status).toBe(403);
    expect((await change({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await change({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await change({})).status).toBe(204);
  });

  it('is refused when it is a form and not JSON', async () => {
    const client = await aTherapist(product);
    const form = await client.put('/me/language', 'language=en', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBe(415);
  });
});

describe('an account', () => {
  it('keeps its language, name and mail', async () => {
    const client = await aTherapist(product);
    await client.put('/me/language', { language: 'en' });
    await client.put('/me/profile', { name: 'Mieke de Boer', mail: 'mieke@example.org' });
    expect((await client.get('/session')).body.viewer).toMatchObject({
      language: 'en',
      name: 'Mieke de Boer',
      mail: 'mieke@example.org',
    });
  });

  it('changes its password only with the present one, and then signs out everywhere else', async () => {
    const client = await aTherapist(product);
    const elsewhere = new Client(product.url);
    await signIn(elsewhere, client.signInName);
    const wrong = await client.put('/me/password', {
      current: 'niet dit',
      next: 'een nieuw lang wachtwoord',
    });
    expect(wrong).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/current', rule: 'wrong_password' }] },
    });
    expect(
      (await client.put('/me/password', { current: PASSWORD, next: 'te kort' })).body.fields[0],
    ).toMatchObject({ path: '/next', rule: 'too_small' });

    expect(
      (await client.put('/me/password', { current: PASSWORD, next: 'een nieuw lang wachtwoord' })).status,
    ).toBe(204);
    expect((await client.get('/caseload')).status).toBe(200);
    expect((await elsewhere.get('/caseload')).status).toBe(401);
    expect((await signIn(new Client(product.url), client.signInName)).status).toBe(401);
  });
});

describe('a forgotten password', () => {
  it('is renewed with a code from the therapist, once, and every session ends', async () => {
    const therapist = await aTherapist(product);
    const { id, a } = await aCouple(therapist);
    const { code } = (await therapist.put(`/couples/${id}/partners/a/password-code`)).body;
    const renew = (given: string) =>
      new Client(product.url).post('/password-renewals', {
        signInName: a.signInName,
        code: given,
        next: 'een nieuw lang wachtwoord',
      });

    expect(await renew('XXXX-XXXX')).toMatchObject({ status: 404, body: { code: 'code_refused' } });
    expect((await renew(code.toLowerCase().replace('-', ' '))).status).toBe(204);
    expect((await a.get('/homework')).status).toBe(401);
    expect((await renew(code)).status).toBe(404);
    expect((await signIn(new Client(product.url), a.signInName, 'een nieuw lang wachtwoord')).status).toBe(
      201,
    );
  });

  it('stays as it was after five wrong codes, even with the right one', async () => {
    const therapist = await aTherapist(product);
    const { id, a } = await aCouple(therapist);
    const { code } = (await therapist.put(`/couples/${id}/partners/a/password-code`)).body;
    const renew = (given: string) =>
      new Client(product.url).post('/password-renewals', {
        signInName: a.signInName,
        code: given,
        next: 'een nieuw lang wachtwoord',
      });
    for (let tries = 0; tries < 5; tries++) expect((await renew('XXXX-XXXX')).status).toBe(404);
    expect((await renew(code)).status).toBe(404);
  });

  it('cannot be renewed by the therapist of another couple', async () => {
    const { id } = await aCouple(await aTherapist(product));
    expect((await (await aTherapist(product)).put(`/couples/${id}/partners/a/password-code`)).status).toBe(
      404,
    );
  });
});
