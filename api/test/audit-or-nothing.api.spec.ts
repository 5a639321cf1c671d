import { aPartnerToJoin } from '@tweespraak/testing';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newToken } from '../src/identity/index.js';
import { PracticesRepository } from '../src/practice/index.js';
import { Client, type Answer } from './client.js';
import { accountOf } from './colleagues.js';
import { Passkey } from './passkey.js';
import { aCouple, aPartner, aTherapist, PASSWORD, signInAs, wayFrom, write, type Person } from './people.js';
import { startProduct, type Product } from './product.js';
import { anExercise, saved } from './reflecting.js';

let product: Product;
let therapist: Person;
beforeAll(async () => {
  product = await startProduct();
  therapist = await aTherapist(product);
});
afterAll(() => product.stop());

const look = <Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]> =>
  product.database.look<Row>(sql, values);

/** Lets something be tried while nothing can be written down. */
async function unwritten<Result>(deed: () => Promise<Result>): Promise<Result> {
  await look(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
    create trigger refuse before insert on audit_events for each row execute function refuse();
  `);
  try {
    return await deed();
  } finally {
    await look('drop trigger refuse on audit_events; drop function refuse()');
  }
}

/** Tried while nothing can be written down, and then once more: only the second time it happens. */
async function refusedThenDone(
  deed: () => Promise<Answer>,
  happened: () => Promise<boolean>,
  status: number,
) {
  expect(await unwritten(deed)).toMatchObject({ status: 500, body: { code: 'internal' } });
  expect(await happened()).toBe(false);
  expect((await deed()).status).toBe(status);
  expect(await happened()).toBe(true);
}

const isIn = async (client: Client): Promise<boolean> => (await client.get('/session')).body.viewer !== null;
const countOf = async (sql: string, values: unknown[] = []): Promise<number> =>
  (await look(sql, values)).length;

it('nobody signs in with a code unless that is written down, and the code stays good', async () => {
  const person = await aTherapist(product);
  const client = new Client(product.url);
  await client.post('/session', { signInName: person.signInName, password: PASSWORD });
  const code = person.app.code();
  await refusedThenDone(
    () => client.post('/session/code', { code }),
    () => isIn(client),
    201,
  );
});

it('nobody signs in with a passkey unless that is written down', async () => {
  const person = await aTherapist(product);
  const passkey = new Passkey(`http://localhost:${new URL(product.url).port}`);
  const offer = (await person.post('/me/passkeys/options')).body;
  const registration = passkey.register(offer.options);
  await person.post('/me/passkeys', { ticket: offer.ticket, registration, name: 'Telefoon' });
  const client = new Client(product.url);
  const signIn = async () => {
    const { ticket, options } = (await client.post('/session/passkey/options')).body;
    return client.post('/session/passkey', { ticket, assertion: passkey.use(options) });
  };
  await refusedThenDone(signIn, () => isIn(client), 201);
});

it('a factor does not count, and ways in, sign-ins, PIN and profile do not change, unless that is written down', async () => {
  const { a } = await aCouple(therapist);
  const elsewhere = await signInAs(a);
  const account = await accountOf(a);
  await look(`update auth.sessions set factor_at = now() - interval '6 minutes' where account_id = $1`, [
    account,
  ]);
  const [code] = a.recoveryCodes;
  await refusedThenDone(
    () => a.post('/session/fresh', { kind: 'code', code }),
    async () => (await a.post('/me/passkeys/options')).status === 200,
    204,
  );
  await refusedThenDone(
    () => a.post('/me/recovery-codes'),
    async () => (await a.get('/me/security')).body.recoveryCodesLeft === 8,
    201,
  );
  const another = await aCouple(therapist);
  const [there, here] = [await signInAs(another.b), another.b];
  await refusedThenDone(
    () => here.delete('/me/sign-ins'),
    async () => !(await isIn(there)),
    204,
  );
  await refusedThenDone(
    () => a.put('/me/pin', { pin: '2468', current: null }),
    async () => (await a.get('/me/security')).body.pin,
    204,
  );
  await refusedThenDone(
    () => a.put('/me/profile', { name: 'Annelies', mail: null }),
    async () => (await a.get('/session')).body.viewer.name === 'Annelies',
    204,
  );
  // The change of ways in ended what was open elsewhere.
  expect(await isIn(elsewhere)).toBe(false);
});

it('nobody comes in with an invitation, begins a practice or comes back unless that is written down', async () => {
  const couple = await aCouple(therapist);
  const { id } = await aNewCouple();
  const invitation = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
  const joining = aPartnerToJoin(invitation, 'Anna');
  const comesIn = (name: string) => async () =>
    (await countOf('select 1 from accounts where sign_in_name = $1', [name])) === 1;
  const { link, code, signInName, name } = joining;
  const joinOffer = await new Client(product.url).post('/invitations/ways', { link, code, signInName, name });
  const way = wayFrom(joinOffer);
  await refusedThenDone(
    () => new Client(product.url).post('/invitations/accept', { ...joining, way }),
    comesIn(signInName),
    201,
  );

  const token = newToken();
  await product.app.get(PracticesRepository).keepSetUpToken(token);
  const begin = { token, name: 'Fleur', signInName: 'fleur-begint' };
  const beginOffer = await new Client(product.url).post('/practice/ways', begin);
  const beginning = { ...begin, practiceName: 'Praktijk Fleur', language: 'nl', way: wayFrom(beginOffer) };
  await refusedThenDone(
    () => new Client(product.url).post('/practice', beginning),
    comesIn(begin.signInName),
    201,
  );

  const recovery = (await therapist.put(`/couples/${couple.id}/partners/a/recovery`)).body;
  const back = { link: recovery.link.split('#')[1], code: recovery.code };
  const newWay = wayFrom(await new Client(product.url).post('/recoveries/ways', back));
  await refusedThenDone(
    () => new Client(product.url).post('/recoveries', { ...back, way: newWay }),
    async () => !(await isIn(couple.a)),
    201,
  );
});

it('nobody is erased unless that is written down, once', async () => {
  const setting = await anExercise(product);
  await write(setting.a, setting.assignment, 'van mij', 'self');
  const events = () =>
    look<{ outcome: string; partner: string; session: string }>(
      `select outcome, partner_id as partner, session_id as session from audit_events where act = 'erase-partner' and couple_id = $1`,
      [setting.id],
    );
  const gone = async () => {
    const destroyed = await countOf(
      `select 1 from auth.data_keys k join partners p on p.id = k.owner_id
       where p.couple_id = $1 and p.side = 'a' and k.destroyed_at is not null`,
      [setting.id],
    );
    const reads =
      (await isIn(setting.a)) && (await saved(setting.a, setting.assignment)).body.text === 'van mij';
    expect([destroyed > 0, (await events()).length === 1]).toEqual([!reads, !reads]);
    return !reads;
  };
  await refusedThenDone(
    () => setting.therapist.put(`/couples/${setting.id}/partners/a/erasure`, { understood: true }),
    gone,
    204,
  );
  const [event] = await events();
  expect(event).toMatchObject({ outcome: 'done', partner: expect.any(String), session: expect.any(String) });
});

it('whoever signs out is out, also when that cannot be written down: then the answer fails', async () => {
  const person = await aPartner(therapist, (await aNewCouple()).id, 'a', 'Anna');
  const { cookie } = person;
  expect((await unwritten(() => person.delete('/session'))).status).toBe(500);
  expect(await isIn(Object.assign(new Client(product.url), { cookie }))).toBe(false);
});

async function aNewCouple(): Promise<{ id: string }> {
  const couple = { id: randomUUID(), label: 'K', timeZone: 'Europe/Amsterdam', rituals: [] };
  expect((await therapist.post('/couples', couple)).status).toBe(201);
  return couple;
}
