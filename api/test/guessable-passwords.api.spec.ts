import { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { aPartnerToJoin, unique } from '@tweespraak/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { newToken } from '../src/identity/index.js';
import { PracticesRepository } from '../src/practice/index.js';
import { Client, type Answer } from './client.js';
import { aCouple, aTherapist, PASSWORD, wayFrom, type Person } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
let therapist: Person;
beforeAll(async () => {
  product = await startProduct();
  therapist = await aTherapist(product);
});
afterAll(() => product.stop());

/** Asks for ways in once, and takes the password of each try; a refused one can be mended. */
async function entrance(ways: string, there: string, asked: object, given: object) {
  const client = new Client(product.url);
  const way = wayFrom(await client.post(ways, asked));
  return (password: string) => client.post(there, { ...given, way: { ...way, password } });
}

/** Each place where a password is set, with a name that the password may not lean on. */
const places: [
  string,
  () => Promise<{ set: (password: string) => Promise<Answer>; name: string; path: string }>,
][] = [
  [
    'beginning a practice',
    async () => {
      const [token, signInName] = [newToken(), unique('wilhelmina')];
      await product.app.get(PracticesRepository).keepSetUpToken(token);
      const asked = { token, name: 'Wilhelmina', signInName };
      const given = { ...asked, practiceName: 'Praktijk Zonnebloem', language: 'nl' };
      return {
        set: await entrance('/practice/ways', '/practice', asked, given),
        name: signInName,
        path: '/way/password',
      };
    },
  ],
  [
    'joining as a partner',
    async () => {
      const couple = { id: randomUUID(), label: 'K', timeZone: 'Europe/Amsterdam', rituals: [] };
      await therapist.post('/couples', couple);
      const joining = aPartnerToJoin(
        (await therapist.put(`/couples/${couple.id}/partners/a/invitation`)).body,
        'Wilhelmina',
      );
      const { link, code, signInName, name } = joining;
      const set = await entrance(
        '/invitations/ways',
        '/invitations/accept',
        { link, code, signInName, name },
        joining,
      );
      return { set, name: signInName, path: '/way/password' };
    },
  ],
  [
    'joining as a colleague',
    async () => {
      const invited = { id: randomUUID(), name: 'Wilhelmina', roles: ['assistant'] };
      const { link, code } = (await therapist.post('/practice/colleagues', invited)).body;
      const asked = { link: link.split('#')[1], code, name: 'Wilhelmina', signInName: unique('wilhelmina') };
      const set = await entrance('/colleagues/ways', '/colleagues/accept', asked, {
        ...asked,
        language: 'nl',
      });
      return { set, name: asked.signInName, path: '/way/password' };
    },
  ],
  [
    'getting in again',
    async () => {
      const { id, a } = await aCouple(therapist);
      const { link, code } = (await therapist.put(`/couples/${id}/partners/a/recovery`)).body;
      const asked = { link: link.split('#')[1], code };
      return {
        set: await entrance('/recoveries/ways', '/recoveries', asked, asked),
        name: a.signInName,
        path: '/way/password',
      };
    },
  ],
  [
    'setting an app',
    async () => {
      const { a } = await aCouple(therapist);
      const { ticket, secret } = (await a.post('/me/app/offer')).body;
      const { code } = wayFrom({ status: 200, headers: new Headers(), body: { ticket, app: { secret } } });
      return {
        set: (password) => a.put('/me/app', { ticket, code, password }),
        name: a.signInName,
        path: '/password',
      };
    },
  ],
  [
    'changing a password',
    async () => {
      const { a } = await aCouple(therapist);
      return {
        set: (next) => a.put('/me/password', { current: PASSWORD, next }),
        name: a.signInName,
        path: '/next',
      };
    },
  ],
];

it.each(places)(
  '%s takes no password that leaked, is easily guessed or leans on a name; and asks nobody elsewhere',
  async (_place, prepare) => {
    const { set, name, path } = await prepare();
    const connect = vi.spyOn(Socket.prototype, 'connect');
    for (const password of [
      'password1234',
      'qwertyuiop12',
      'wachtwoord123',
      'aaaaaaaaaaaa',
      `${name}1`.padEnd(12, '1'),
    ])
      expect(await set(password), password).toMatchObject({
        status: 422,
        body: { code: 'invalid_input', fields: [{ path, rule: 'guessable_password' }] },
      });
    expect((await set('kort')).status).toBe(422);
    const taken = await set('groen water onder de oude brug');
    expect([200, 201, 204], JSON.stringify(taken.body)).toContain(taken.status);
    const elsewhere = JSON.stringify(connect.mock.calls).match(
      /"host":"(?!localhost|127\.0\.0\.1|::1)[^"/]+"/g,
    );
    connect.mockRestore();
    expect(elsewhere).toBeNull();
  },
);
