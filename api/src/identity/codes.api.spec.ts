import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { aTherapist, PASSWORD, signInAs, type Person } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

/** Half a minute and more later an app shows other codes. */
let minutes = 0;
const later = (): void => product.clock.standAt(new Date(Date.now() + ++minutes * 60_000));

async function half({ signInName }: Person): Promise<Client> {
  const client = new Client(product.url);
  await client.post('/session', { signInName, password: PASSWORD });
  return client;
}
const give = (client: Client, code: string) => client.post('/session/code', { code });
const statuses = (answers: { status: number }[]): number[] => answers.map(({ status }) => status).sort();

describe('the code of an app', () => {
  it('opens once, also for who saw it and is quick', async () => {
    const person = await aTherapist(product);
    const client = await signInAs(person);
    expect(client.cookie).not.toBe('');
    expect(await give(await half(person), person.app.again())).toMatchObject({
      status: 401,
      body: { code: 'wrong_code' },
    });
  });

  it('opens one of two sessions that use it at the same moment', async () => {
    const person = await aTherapist(product);
    const clients = await Promise.all([half(person), half(person)]);
    const code = person.app.code();
    const answers = await Promise.all(clients.map((each) => give(each, code)));
    expect(statuses(answers)).toEqual([201, 401]);
  });

  it('is taken one step early and one step late, and no further', async () => {
    const person = await aTherapist(product);
    const later = new Date(Date.now() + 3_600_000);
    product.clock.standAt(later);
    const step = Math.floor(later.getTime() / 30_000);
    for (const [at, status] of [
      [step - 2, 401],
      [step + 2, 401],
      [step - 1, 201],
      [step + 1, 201],
      // Neither the step that was used, nor one before it.
      [step, 401],
    ] as const)
      expect((await give(await half(person), person.app.codeAt(at))).status, String(at - step)).toBe(status);
  });

  it('that is wrong five times ends the half-made session', async () => {
    const person = await aTherapist(product);
    const client = await half(person);
    for (let tries = 0; tries < 5; tries++) expect((await give(client, '000000')).status).toBe(401);
    expect(await give(client, person.app.code())).toMatchObject({
      status: 401,
      body: { code: 'signed_out' },
    });
    later();
    expect((await give(await half(person), person.app.code())).status).toBe(201);
  });

  it('cannot be guessed across many half-made sessions', async () => {
    const person = await aTherapist(product);
    for (let round = 0; round < 2; round++) {
      const client = await half(person);
      for (let tries = 0; tries < 5; tries++) expect((await give(client, '000000')).status).toBe(401);
    }
    expect(await give(await half(person), person.app.code())).toMatchObject({
      status: 429,
      body: { code: 'too_many_tries' },
    });
  });

  it('is asked of who has only a half-made session', async () => {
    expect((await give(new Client(product.url), '123456')).status).toBe(401);
    const person = await aTherapist(product);
    expect((await person.post('/session/code', { code: person.app.code() })).status).toBe(404);
  });
});

describe('a recovery code', () => {
  it('stands in for the app once, however it is typed', async () => {
    const person = await aTherapist(product);
    expect(person.recoveryCodes).toHaveLength(8);
    const [code = ''] = person.recoveryCodes;
    expect(code.replaceAll('-', '')).toHaveLength(24);
    const client = await half(person);
    expect((await give(client, code.toLowerCase().replaceAll('-', ' '))).status).toBe(201);
    expect((await client.get('/me/security')).body).toMatchObject({ recoveryCodesLeft: 7 });
    expect((await give(await half(person), code)).status).toBe(401);
  });

  it('opens one of two sessions that use it at the same moment', async () => {
    const person = await aTherapist(product);
    const clients = await Promise.all([half(person), half(person), half(person)]);
    const [code = ''] = person.recoveryCodes;
    const answers = await Promise.all(clients.map((each) => give(each, code)));
    expect(statuses(answers)).toEqual([201, 401, 401]);
  });

  it('is another person’s nobody', async () => {
    const [one, other] = [await aTherapist(product), await aTherapist(product)];
    expect((await give(await half(other), one.recoveryCodes[0] ?? '')).status).toBe(401);
  });

  it('is kept as a hash alone, and gone once new ones are made', async () => {
    const person = await aTherapist(product);
    const [old = ''] = person.recoveryCodes;
    const made = await person.post('/me/recovery-codes');
    expect(made.status).toBe(201);
    expect(made.body.recoveryCodes).toHaveLength(8);
    expect((await give(await half(person), old)).status).toBe(401);
    expect((await give(await half(person), made.body.recoveryCodes[0])).status).toBe(201);
    const kept = await product.database.look<{ code_hash: Buffer }>(
      'select code_hash from auth.recovery_codes',
    );
    for (const { code_hash: hash } of kept) expect(hash).toHaveLength(32);
  });
});
