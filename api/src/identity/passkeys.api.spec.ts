import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { Passkey, type Ill } from '../../test/passkey.js';
import { aTherapist, type Person } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
let origin: string;
let person: Person;
beforeAll(async () => {
  product = await startProduct();
  origin = `http://localhost:${new URL(product.url).port}`;
  person = await aTherapist(product);
});
afterAll(() => product.stop());

async function add(to: Person, passkey: Passkey, ill: Ill = {}) {
  const { ticket, options } = (await to.post('/me/passkeys/options')).body;
  const registration = passkey.register(options, ill);
  return to.post('/me/passkeys', { ticket, registration, name: 'Telefoon' });
}
async function ask(client: Client) {
  return (await client.post('/session/passkey/options')).body;
}
async function signIn(passkey: Passkey, ill: Ill = {}, client = new Client(product.url)) {
  const { ticket, options } = await ask(client);
  return client.post('/session/passkey', { ticket, assertion: passkey.use(options, ill) });
}
const refused = { status: 401, body: { code: 'passkey_refused' } };

describe('a passkey', () => {
  it('opens a session by itself', async () => {
    const passkey = new Passkey(origin);
    expect((await add(person, passkey)).status).toBe(204);
    const client = new Client(product.url);
    expect(await signIn(passkey, {}, client)).toMatchObject({
      status: 201,
      body: { viewer: { signInName: person.signInName }, next: null },
    });
    expect((await client.get('/caseload')).status).toBe(200);
    const { body } = await client.get('/me/security');
    expect(body.passkeys).toMatchObject([{ name: 'Telefoon' }]);
    expect(body.passkeys[0].lastUsedAt).not.toBeNull();
    expect(body.signIns.filter(({ current }: { current: boolean }) => current)).toMatchObject([
      { madeBy: 'passkey' },
    ]);
  });

  it('is asked for in the same way of everybody, and has to be unlocked by its owner', async () => {
    const { options } = await ask(new Client(product.url));
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    const { body } = await person.post('/me/passkeys/options');
    expect(body.options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
  });

  it.for<[string, Ill]>([
    ['made on another site', { origin: 'https://tweespraak.example.evil' }],
    ['made for another party', { rpId: 'elsewhere.example' }],
    ['made in answer to something else', { challenge: 'bm90LXRoaXM' }],
    ['not unlocked by its owner', { verified: false }],
  ])('is not kept when it was %s', async ([, ill]) => {
    expect(await add(person, new Passkey(origin), ill)).toMatchObject(refused);
  });

  it.for<[string, Ill]>([
    ['on another site', { origin: 'https://tweespraak.example.evil' }],
    ['for another party', { rpId: 'elsewhere.example' }],
    ['in answer to something else', { challenge: 'bm90LXRoaXM' }],
    ['without being unlocked', { verified: false }],
    ['by another key', { forged: true }],
    ['with a counter that went back', { counter: 1 }],
  ])('opens nothing when it is used %s', async ([, ill]) => {
    const passkey = new Passkey(origin);
    await add(person, passkey);
    expect((await signIn(passkey)).status).toBe(201);
    expect((await signIn(passkey)).status).toBe(201);
    expect(await signIn(passkey, ill)).toMatchObject(refused);
  });

  it('that nobody has is refused as one that does not fit', async () => {
    const known = new Passkey(origin);
    await add(person, known);
    const unknown = await signIn(new Passkey(origin));
    const wrong = await signIn(known, { forged: true });
    expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body]);
  });

  it('answers each question once, whether it fitted or not, and of two at the same moment once', async () => {
    const passkey = new Passkey(origin);
    await add(person, passkey);
    const client = new Client(product.url);
    const { ticket, options } = await ask(client);
    const assertion = passkey.use(options);
    const both = await Promise.all([
      new Client(product.url).post('/session/passkey', { ticket, assertion }),
      new Client(product.url).post('/session/passkey', { ticket, assertion }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);

    const again = await ask(client);
    await client.post('/session/passkey', {
      ticket: again.ticket,
      assertion: passkey.use(again.options, { forged: true }),
    });
    expect(
      await client.post('/session/passkey', { ticket: again.ticket, assertion: passkey.use(again.options) }),
    ).toMatchObject({ status: 409, body: { code: 'ticket_refused' } });
  });

  it('does not answer with a ticket of something else', async () => {
    const passkey = new Passkey(origin);
    await add(person, passkey);
    const { ticket } = (await person.post('/session/fresh/options')).body;
    const { options } = await ask(new Client(product.url));
    const crossed = await new Client(product.url).post('/session/passkey', {
      ticket,
      assertion: passkey.use(options),
    });
    expect(crossed).toMatchObject({ status: 409, body: { code: 'ticket_refused' } });
  });

  it('of one person is not added to another', async () => {
    const passkey = new Passkey(origin);
    await add(person, passkey);
    const other = await aTherapist(product);
    expect(await add(other, passkey)).toMatchObject(refused);
  });

  it('stays when it is the last way in', async () => {
    const alone = await aTherapist(product);
    expect(await alone.delete('/me/app')).toMatchObject({ status: 409, body: { code: 'last_way' } });
    await add(alone, new Passkey(origin));
    expect((await alone.delete('/me/app')).status).toBe(204);
    const { body } = await alone.get('/me/security');
    expect(body).toMatchObject({ app: false, password: false, recoveryCodesLeft: 0 });
    const [{ id }] = body.passkeys;
    expect(await alone.delete(`/me/passkeys/${id}`)).toMatchObject({
      status: 409,
      body: { code: 'last_way' },
    });
  });
});
