import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { aCouple, aTherapist, PASSWORD, signInAs, type Person, type TestCouple } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
let couple: TestCouple;
beforeAll(async () => {
  product = await startProduct();
  couple = await aCouple(await aTherapist(product));
});
afterAll(() => product.stop());

interface SignIn {
  id: string;
  device: string;
  current: boolean;
}
const signInsOf = async (client: Client): Promise<SignIn[]> =>
  (await client.get('/me/security')).body.signIns;
const isIn = async (client: Client): Promise<boolean> => (await client.get('/homework')).status === 200;

/** Signs in with another browser. */
async function signInWith(person: Person, agent: string): Promise<Client> {
  const client = new Client(product.url);
  await client.post(
    '/session',
    { signInName: person.signInName, password: PASSWORD },
    { 'user-agent': agent },
  );
  const code = { code: person.recoveryCodes.pop() };
  expect((await client.post('/session/code', code, { 'user-agent': agent })).status).toBe(201);
  return client;
}

describe('where one is signed in', () => {
  it('is shown to the owner of the account: which is this one, and on what each is; never a token', async () => {
    const { a, b } = couple;
    const phone = await signInWith(a, 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Safari/605');
    await new Client(product.url).post('/session', { signInName: a.signInName, password: PASSWORD });
    const seen = await signInsOf(phone);
    expect(seen).toHaveLength(2);
    expect(seen.filter(({ current }) => current)).toMatchObject([{ device: 'Safari, iPhone' }]);
    const ofB = await signInsOf(b);
    expect(ofB).toHaveLength(1);
    expect(seen.map(({ id }) => id)).not.toContain(ofB[0]?.id);
    expect(JSON.stringify(seen)).not.toContain(phone.cookie.split('=')[1]);
  });

  it('no longer names what was ended, what is idle and what is too old', async () => {
    const { b } = couple;
    const [one, two, three] = [await signInWith(b, 'x'), await signInWith(b, 'x'), await signInWith(b, 'x')];
    expect(await signInsOf(b)).toHaveLength(4);
    const idOf = async (client: Client) => (await signInsOf(client)).find(({ current }) => current)?.id;
    const [idle, old] = [await idOf(two), await idOf(three)];
    await one.delete('/session');
    await product.database.look('update auth.sessions set last_seen_at = now() - idle where id = $1', [idle]);
    await product.database.look('update auth.sessions set expires_at = now() where id = $1', [old]);
    expect(await signInsOf(b)).toMatchObject([{ current: true }]);
  });

  it('is ended one by one, by its owner alone, on the next request', async () => {
    const { a, b } = couple;
    const phone = await signInWith(a, 'x');
    const id = (await signInsOf(phone)).find(({ current }) => current)?.id;
    expect((await b.delete(`/me/sign-ins/${id}`)).status).toBe(404);
    expect(await isIn(phone)).toBe(true);
    expect((await a.delete(`/me/sign-ins/${id}`)).status).toBe(204);
    expect(await isIn(phone)).toBe(false);
    expect(await isIn(a)).toBe(true);
  });

  it('is ended everywhere else at once, half-made ones too; here and for others it goes on', async () => {
    const therapist = await aTherapist(product);
    const { a, b } = await aCouple(therapist);
    const half = new Client(product.url);
    const elsewhere = await signInAs(a);
    await half.post('/session', { signInName: a.signInName, password: PASSWORD });
    expect((await a.delete('/me/sign-ins')).status).toBe(204);
    expect([await isIn(elsewhere), await isIn(a), await isIn(b)]).toEqual([false, true, true]);
    expect(await half.post('/session/code', { code: a.recoveryCodes[0] })).toMatchObject({
      status: 401,
      body: { code: 'signed_out' },
    });
    expect(await signInsOf(a)).toMatchObject([{ current: true }]);
  });
});
