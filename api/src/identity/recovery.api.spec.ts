import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { App } from '../../test/authenticator-app.js';
import { Client } from '../../test/client.js';
import { aCouple, anAssignment, aTherapist, PASSWORD, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const linkOf = ({ link = '' }: { link?: string }): string => link.split('#')[1] ?? '';

/** Comes back with link and code, and takes a password and an app. */
async function comeBack(given: { link: string; code: string }, client = new Client(product.url)) {
  const offer = await client.post('/recoveries/ways', given);
  if (offer.status !== 200) return { client, answer: offer };
  const app = new App(offer.body.app.secret, () => new Date());
  const way = { kind: 'password', ticket: offer.body.ticket, password: PASSWORD, code: app.code() };
  return { client, way, answer: await client.post('/recoveries', { ...given, way }) };
}
async function handedOver() {
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist);
  const { status, body } = await therapist.put(`/couples/${couple.id}/partners/a/recovery`);
  expect(status).toBe(200);
  return { therapist, ...couple, given: { link: linkOf(body), code: body.code as string } };
}

describe('coming back through the therapist', () => {
  it('takes link and code, ends every session and every old way in, and gives a new one', async () => {
    const { a, b, given } = await handedOver();
    const opened = await new Client(product.url).post('/recoveries/open', given);
    expect([opened.status, opened.body]).toEqual([200, { language: 'nl' }]);
    const { client, answer } = await comeBack(given);
    expect(answer).toMatchObject({
      status: 201,
      body: { session: { viewer: { signInName: a.signInName } } },
    });
    expect(answer.body.recoveryCodes).toHaveLength(8);
    expect((await client.get('/homework')).status).toBe(200);
    expect((await a.get('/homework')).status).toBe(401);
    // The old app and the old recovery codes open nothing.
    const half = new Client(product.url);
    await half.post('/session', { signInName: a.signInName, password: PASSWORD });
    expect((await half.post('/session/code', { code: a.recoveryCodes[0] })).status).toBe(401);
    // It is the other partner's nothing.
    expect((await b.get('/homework')).status).toBe(200);
    expect((await comeBack(given)).answer).toMatchObject({
      status: 404,
      body: { code: 'recovery_refused' },
    });
  });

  it('closes after five wrong codes, and answers an unknown link as a wrong code', async () => {
    const { given } = await handedOver();
    const open = (body: object) => new Client(product.url).post('/recoveries/open', body);
    const unknown = await open({ link: 'x'.repeat(43), code: given.code });
    for (let tries = 0; tries < 5; tries++) {
      const wrong = await open({ ...given, code: 'XXXX-XXXX' });
      expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    }
    expect((await open(given)).status).toBe(404);
  });

  it('works once, of two at the same moment', async () => {
    const { given } = await handedOver();
    const answers = await Promise.all([comeBack(given), comeBack(given)]);
    expect(answers.map(({ answer }) => answer.status).sort()).toEqual([201, 404]);
  });

  it('stops with a newer one, and with being taken back; another therapist gives none', async () => {
    const { therapist, id, given } = await handedOver();
    const path = `/couples/${id}/partners/a/recovery`;
    const newer = (await therapist.put(path)).body;
    expect((await comeBack(given)).answer.status).toBe(404);
    const file = async () => (await therapist.get(`/couples/${id}`)).body.partners[0].recovery;
    expect(await file()).toMatchObject({ state: 'open', unconfirmed: false });
    expect((await therapist.delete(path)).status).toBe(204);
    expect(await file()).toMatchObject({ state: 'revoked' });
    expect((await comeBack({ link: linkOf(newer), code: newer.code })).answer.status).toBe(404);
    expect((await (await aTherapist(product)).put(path)).status).toBe(404);
  });

  it('keeps drafts and what was for themselves locked, by the database, until the therapist confirms', async () => {
    const { therapist, id, a, given } = await handedOver();
    const [draft, submitted] = [await anAssignment(therapist, id), await anAssignment(therapist, id)];
    await write(a, draft, 'een begin');
    await write(a, submitted, 'voor mijzelf', 'self');
    await a.put(`/homework/${submitted}/submission`);
    const { client } = await comeBack(given);

    const texts = async (of: string) => JSON.stringify((await client.get(`/homework/${of}`)).body);
    expect(await texts(draft)).not.toContain('een begin');
    expect(await texts(submitted)).not.toContain('voor mijzelf');
    expect((await client.get(`/homework/${draft}`)).body.locked).toBe(true);
    const locked = { status: 409, body: { code: 'texts_locked' } };
    expect(await write(client, draft, 'iets anders')).toMatchObject(locked);
    expect(await client.put(`/homework/${draft}/submission`)).toMatchObject(locked);
    // What begins now is theirs as ever.
    const fresh = await anAssignment(therapist, id);
    expect((await write(client, fresh, 'nieuw', 'self')).status).toBe(200);
    expect(await texts(fresh)).toContain('nieuw');

    const path = `/couples/${id}/partners/a/recovery/confirmation`;
    expect((await (await aTherapist(product)).put(path)).status).toBe(404);
    expect((await client.put(path)).status).toBe(404);
    expect((await therapist.get(`/couples/${id}`)).body.partners[0].recovery.unconfirmed).toBe(true);
    expect((await therapist.put(path)).status).toBe(204);
    expect(await texts(draft)).toContain('een begin');
    expect(await texts(submitted)).toContain('voor mijzelf');
    expect((await therapist.get(`/couples/${id}`)).body.partners[0].recovery.unconfirmed).toBe(false);
  });
});

describe('a colleague who cannot get in', () => {
  it('comes back with what the owner hands over; nobody of another practice is reached', async () => {
    const owner = await aTherapist(product);
    const me = (await owner.get('/session')).body.viewer.accountId;
    const { status, body } = await owner.put(`/practice/members/${me}/recovery`);
    expect(status).toBe(200);
    const { answer } = await comeBack({ link: linkOf(body), code: body.code });
    expect(answer).toMatchObject({
      status: 201,
      body: { session: { viewer: { signInName: owner.signInName } } },
    });
    expect((await owner.get('/caseload')).status).toBe(401);
    const stranger = await aTherapist(product);
    expect((await stranger.put(`/practice/members/${me}/recovery`)).status).toBe(404);
  });
});
