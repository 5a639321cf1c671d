import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { accountOf } from '../../test/colleagues.js';
import {
  aCouple,
  anAssignment,
  aTherapist,
  PASSWORD,
  signInAs,
  write,
  type TestCouple,
  type Person,
} from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { saved } from '../../test/reflecting.js';
import { rightsByDecorator } from '../../test/routes.js';

let product: Product;
let therapist: Person;
let couple: TestCouple;
beforeAll(async () => {
  product = await startProduct();
  therapist = await aTherapist(product);
  couple = await aCouple(therapist);
});
afterAll(() => product.stop());

const needed = { status: 403, body: { code: 'fresh_factor_needed' } };
const makeFactorsOlder = (by: string) =>
  product.database.look('update auth.sessions set factor_at = factor_at - $1::interval', [by]);

/** Every route of these rights asks; of the last ones only what gives, not what takes back. */
const always = [
  'export-own-record',
  'change-own-ways-in',
  'export-client-record',
  'erase-partner',
  'confirm-recovery',
];
const whenGiving = ['renew-access', 'recover-colleague', 'change-own-pin'];
const asking = (): [string, string][] =>
  Object.entries(rightsByDecorator(product))
    .filter(
      ([route, right = '']) =>
        always.includes(right) || (whenGiving.includes(right) && route.startsWith('PUT')),
    )
    .map(([route]) => route.split(' /api') as [string, string]);
const isOfPartners = (path: string): boolean => path.startsWith('/me/') && !path.includes('recovery/');

describe('a factor of at most five minutes', () => {
  it('is asked by export, erasing, every change of a way in and whatever lets somebody in again; nothing of it happens', async () => {
    await makeFactorsOlder('5 minutes');
    const before = await product.database.look('select * from auth.apps order by account_id');
    const routes = asking();
    expect(routes.length).toBeGreaterThanOrEqual(14);
    for (const [method, route] of routes) {
      const own = route.startsWith('/practice') ? await accountOf(therapist) : couple.id;
      const ids = route.startsWith('/me/') ? [randomUUID()] : [own, 'a'];
      const path = route.replace(/\{\}/g, () => ids.shift() ?? '');
      const who = isOfPartners(path) ? couple.a : therapist;
      expect(await who.send(method, path, method === 'GET' ? undefined : {}), path).toMatchObject(needed);
    }
    expect(await product.database.look('select * from auth.apps order by account_id')).toEqual(before);
    expect(await product.database.look('select 1 from erasures')).toEqual([]);
    expect(await product.database.look('select 1 from recoveries')).toEqual([]);
  });

  it('given by who is asked, counts for five minutes and for this session alone', async () => {
    const { a } = couple;
    const elsewhere = await signInAs(a);
    await makeFactorsOlder('5 minutes');
    expect(await a.get('/me/export')).toMatchObject(needed);
    expect((await a.post('/session/fresh', { kind: 'code', code: a.recoveryCodes[0] })).status).toBe(204);
    expect((await a.get('/me/export')).status).toBe(200);
    expect(await elsewhere.get('/me/export')).toMatchObject(needed);
    await makeFactorsOlder('4 minutes');
    expect((await a.get('/me/export')).status).toBe(200);
    await makeFactorsOlder('1 minute');
    expect(await a.get('/me/export')).toMatchObject(needed);
    expect(
      await a.put('/me/password', { current: PASSWORD, next: 'groen water onder de brug' }),
    ).toMatchObject(needed);
  });

  it('is no password, no code of somebody else, and no code that was used; five tries end the session', async () => {
    const { b } = couple;
    await makeFactorsOlder('5 minutes');
    const tries = [
      { kind: 'password', password: PASSWORD },
      { kind: 'code', code: couple.a.recoveryCodes[1] },
      { kind: 'code', code: couple.a.recoveryCodes[0] },
      { kind: 'code', code: b.app.again() },
    ];
    for (const factor of tries) {
      expect((await b.post('/session/fresh', factor)).status).toBe(401);
      expect(await b.get('/me/export')).toMatchObject(needed);
    }
    expect((await b.post('/session/fresh', { kind: 'code', code: '000000' })).status).toBe(401);
    expect(await b.get('/me/export')).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  });
});

describe('who comes back after being idle', () => {
  it.each([
    ['a partner after 30 minutes', '30 minutes'],
    ['a therapist after 15', '15 minutes'],
  ])('%s reads and saves nothing before signing in anew, with both factors', async (who, idle) => {
    const owner = await aTherapist(product);
    const { id, a } = await aCouple(owner);
    const homework = await anAssignment(owner, id);
    await write(a, homework, 'van voor de stilte', 'self');
    const [person, path] = who.includes('partner') ? [a, `/homework/${homework}`] : [owner, `/couples/${id}`];
    const pass = (by: string) =>
      product.database.look(
        `update auth.sessions set last_seen_at = now() - $2::interval + interval '5 seconds' - $3::interval where account_id = $1`,
        [account, idle, by],
      );
    const account = await accountOf(person);
    await pass('0 seconds');
    expect((await person.get(path)).status).toBe(200);
    await pass('5 seconds');
    expect(await person.get(path)).toMatchObject({ status: 401, body: { code: 'signed_out' } });
    if (person === a) expect((await write(a, homework, 'erna', 'self', 1)).status).toBe(401);

    const half = new Client(product.url);
    await half.post('/session', { signInName: person.signInName, password: PASSWORD });
    expect((await half.get(path)).status).toBe(401);
    expect((await half.post('/session/code', { code: person.app.code() })).status).toBe(201);
    expect((await half.get(path)).status).toBe(200);
    if (person === a)
      expect(await saved(half, homework)).toMatchObject({ body: { text: 'van voor de stilte' } });
  });
});
