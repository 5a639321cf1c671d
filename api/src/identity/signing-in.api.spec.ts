import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { aCouple, aTherapist, PASSWORD, signInAs, type Person } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

const giveName = (signInName: string, password = PASSWORD, client = new Client(product.url)) =>
  client.post('/session', { signInName, password });
async function half({ signInName }: Person): Promise<Client> {
  const client = new Client(product.url);
  expect((await giveName(signInName, PASSWORD, client)).body).toMatchObject({ viewer: null, next: 'code' });
  return client;
}

describe('signing in with a password', () => {
  it('opens nothing before the code: the session is half made and sees no row', async () => {
    const { a } = await aCouple(await aTherapist(product));
    const client = await half(a);
    for (const path of ['/homework', '/me/security', '/rituals'])
      expect(await client.get(path)).toMatchObject({ status: 401, body: { code: 'signed_out' } });
    expect((await client.put('/me/language', { language: 'en' })).status).toBe(401);
    expect((await client.get('/session')).body).toMatchObject({ viewer: null, next: 'code' });

    const [{ seen }] = (await product.database.look(
      `select count(*)::int as seen from auth.sessions where stage = 'half'`,
    )) as [{ seen: number }];
    expect(seen).toBeGreaterThan(0);
  });

  it('and the code opens a session in a new cookie, HttpOnly and SameSite=Strict, of which only a hash is kept', async () => {
    const therapist = await aTherapist(product);
    const client = await half(therapist);
    const before = client.cookie;
    const { status, headers, body } = await client.post('/session/code', { code: therapist.app.code() });
    expect(status).toBe(201);
    expect(body).toMatchObject({ viewer: { signInName: therapist.signInName }, next: null });
    expect(headers.get('set-cookie')).toMatch(/HttpOnly/);
    expect(headers.get('set-cookie')).toMatch(/SameSite=Strict/);
    expect(client.cookie).not.toBe(before);
    const token = client.cookie.split('=')[1];
    expect(JSON.stringify(body)).not.toContain(token);
    const kept = await product.database.look<{ token_hash: Buffer }>('select token_hash from auth.sessions');
    expect(kept.map((row) => row.token_hash.toString('base64url'))).not.toContain(token);
    // Whoever saw the cookie of the half session has nothing with it.
    client.cookie = before;
    expect((await client.get('/session')).body).toMatchObject({ viewer: null, next: null });
  });

  it('answers an unknown name exactly as a wrong password, and as an account that has only a passkey', async () => {
    const [{ signInName }, alone] = [await aTherapist(product), await aTherapist(product)];
    await product.database.look(
      `delete from auth.credentials c using accounts a where a.id = c.account_id and a.sign_in_name = $1`,
      [alone.signInName],
    );
    const told = async (name: string) => {
      const { status, headers, body } = await giveName(name, 'niet het wachtwoord');
      return { status, body, headers: [...headers].filter(([key]) => key !== 'date').sort() };
    };
    const wrong = await told(signInName);
    expect([wrong.status, wrong.body]).toEqual([401, expect.objectContaining({ code: 'wrong_credentials' })]);
    expect(await told('niemand-hier')).toEqual(wrong);
    expect(await told(alone.signInName)).toEqual(wrong);
    // And when it was tried too often.
    for (let tries = 0; tries < 9; tries++) for (const name of [signInName, 'niemand-hier']) await told(name);
    const [known, unknown] = [await told(signInName), await told('niemand-hier')];
    expect([known.status, unknown.status, unknown.body]).toEqual([429, 429, known.body]);
    expect(unknown.headers.map(([key]) => key)).toEqual(known.headers.map(([key]) => key));
  });

  it('keeps its secrets in hashes and under keys', async () => {
    const { app } = await aTherapist(product);
    const [{ password_hash: hash } = { password_hash: '' }] = await product.database.look<{
      password_hash: string;
    }>('select password_hash from auth.credentials');
    expect(hash).toMatch(/^\$argon2id\$/);
    const apps = await product.database.look<{ secret: Buffer }>('select secret from auth.apps');
    expect(apps.length).toBeGreaterThan(0);
    for (const { secret } of apps) expect(secret.toString('latin1')).not.toContain(app.secret);
  });

  it('slows down who keeps guessing, and says for how long; a right password before that gives the tries back', async () => {
    const { signInName } = await aTherapist(product);
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < 6; tries++) expect((await giveName(signInName, 'mis')).status).toBe(401);
      if (round === 0) expect((await giveName(signInName)).status).toBe(201);
    }
    for (let tries = 0; tries < 4; tries++) await giveName(signInName, 'mis');
    const refused = await giveName(signInName);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_tries' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('counts tries without keeping the name that was typed', async () => {
    await giveName('wie-het-ook-was', 'mis');
    const [row] = await product.database.look(`select 1 from auth.tries where key like '%wie-het-ook-was%'`);
    expect(row).toBeUndefined();
  });
});

describe('a session', () => {
  it('ends at signing out, and the cookie is worth nothing any more', async () => {
    const client = await aTherapist(product);
    expect((await client.get('/caseload')).status).toBe(200);
    const { cookie } = client;
    const out = await client.delete('/session');
    expect(out.status).toBe(204);
    expect(out.headers.get('clear-site-data')).toContain('"cache"');
    client.cookie = cookie;
    expect(await client.get('/caseload')).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  });

  it.each([
    ['idle for too long', `last_seen_at = now() - idle - interval '1 second'`],
    ['older than twelve hours', `expires_at = now() - interval '1 second'`],
    ['revoked', `revoked_at = now()`],
    ['only half made', `stage = 'half'`],
  ])('is over for who is %s', async (_why, change) => {
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

  it('does not finish a half-made session either', async () => {
    const therapist = await aTherapist(product);
    const client = await half(therapist);
    const code = therapist.app.code();
    const refused = await client.post('/session/code', { code }, { 'x-csrf-token': '' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect((await client.post('/session/code', { code })).status).toBe(201);
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

  it('signs in again elsewhere with the next code', async () => {
    const client = await signInAs(await aTherapist(product));
    expect((await client.get('/caseload')).status).toBe(200);
  });
});
