import { aCoupleToAdd } from '@tweespraak/testing';
import { connect } from 'node:net';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from './client.js';
import { testSettings } from './settings.js';
import { aTherapist } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
beforeAll(async () => {
  product = await startProduct({ REQUEST_SECONDS: '1', MAX_CONNECTIONS: '20', DATABASE_POOL: '2' });
});
afterAll(() => product.stop());

/** Sends these bytes as they are, the rest after a moment that is too long, and gives all that comes back. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(product.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}
const problemIn = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4));

describe('a request that is too much', () => {
  it('is refused by what it holds: body, address, parameters, headers', async () => {
    const client = new Client(product.url);
    const sent = {
      body: await client.post('/session', { signInName: 'x'.repeat(300_000), password: 'x' }),
      address: await client.get(`/session?${'x'.repeat(3_000)}`),
      parameter: await client.get(`/couples/${'x'.repeat(500)}`),
      headers: await client.send(
        'GET',
        '/session',
        undefined,
        Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`x-${index}`, 'x'])),
      ),
    };
    const statuses = Object.fromEntries(Object.entries(sent).map(([name, { status }]) => [name, status]));
    expect(statuses).toEqual({ body: 413, address: 413, parameter: 404, headers: 413 });
    for (const { body, headers } of Object.values(sent)) {
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body.code).toMatch(/too_large|not_found/);
    }
  });

  it('is refused while its headers are still coming, when they are too large or no headers at all', async () => {
    const large = await sendRaw(`GET /api/session HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(large).toMatch(/^HTTP\/1\.1 413 /);
    expect(problemIn(large)).toMatchObject({ code: 'too_large', status: 413 });
    const broken = await sendRaw('hello\r\n\r\n');
    expect(broken).toMatch(/^HTTP\/1\.1 400 /);
    expect(problemIn(broken)).toMatchObject({ code: 'malformed', status: 400 });
  });
});

describe('who sends slowly', () => {
  it('is not waited for, in the headers or in the body', async () => {
    const start = 'POST /api/session HTTP/1.1\r\nhost: x\r\n';
    const slow = await Promise.all([
      sendRaw(start),
      sendRaw(`${start}content-type: application/json\r\ncontent-length: 100\r\n\r\n{"signInName"`),
    ]);
    for (const answer of slow) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(problemIn(answer)).toMatchObject({ code: 'too_slow', status: 408 });
    }
  });

  it('cannot keep others out for good: beyond so many connections nobody new is let in, then they are', async () => {
    const client = new Client(product.url);
    const idle = Array.from({ length: 25 }, () => sendRaw('GET /api/session HTTP/1.1\r\n'));
    const crowded = await client.get('/health/live').catch(() => null);
    await Promise.all(idle);
    expect(crowded).toBeNull();
    expect((await client.get('/health/live')).status).toBe(200);
  });
});

describe('a database that keeps a request waiting', () => {
  const away = { status: 503, body: { code: 'unavailable' } };
  /** As the service logins have it on every database, but shorter: a test does not wait. */
  const shorten = (setting: string, to: string): Promise<unknown> =>
    product.database.look(
      `alter role ${product.database.urls.roles.rw} in database ${new URL(product.database.url).pathname.slice(1)} set ${setting} = '${to}'`,
    );

  it('lets no statement, lock or silence of a service login last', async () => {
    const { look, urls } = product.database;
    for (const role of [urls.roles.rw, urls.roles.auth]) {
      const [found] = await look<{ has: string[] }>(
        'select rolconfig as has from pg_roles where rolname = $1',
        [role],
      );
      expect(found?.has).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^statement_timeout=/),
          expect.stringMatching(/^lock_timeout=/),
          expect.stringMatching(/^idle_in_transaction_session_timeout=/),
        ]),
      );
    }
  });

  it('is a 503 that says when to come back when every connection is taken', async () => {
    const therapist = await aTherapist(product);
    const requests = product.app.get(DataSource);
    const taken = [1, 2].map(() => requests.query('select pg_sleep(4)'));
    const refused = await therapist.get('/caseload');
    await Promise.all(taken);
    expect(refused).toMatchObject(away);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await therapist.get('/caseload')).status).toBe(200);
  });

  it('is a 503 when somebody holds what it needs, and nothing of it happened', async () => {
    await shorten('lock_timeout', '100ms');
    const own = await startProductOn(product);
    const therapist = await aTherapist(own);
    const somebody = new pg.Client({ connectionString: product.database.url });
    await somebody.connect();
    await somebody.query('begin; lock table couples in access exclusive mode');
    const couple = aCoupleToAdd();
    const refused = await therapist.post('/couples', couple);
    await somebody.end();
    expect(refused).toMatchObject(away);
    expect((await therapist.get(`/couples/${couple.id}`)).status).toBe(404);
    expect((await therapist.post('/couples', couple)).status).toBe(201);
    await own.app.close();
  });
});

/** The same database served once more, by connections that know its newest settings. */
async function startProductOn({ database }: Product): Promise<Pick<Product, 'app' | 'url'>> {
  const { makeApp } = await import('../src/app.js');
  const { readConfig } = await import('../src/platform/config.js');
  const config = readConfig(testSettings());
  const app = await makeApp(config, database.urls);
  await app.listen(0, '127.0.0.1');
  return { app, url: (await app.getUrl()).replace('[::1]', 'localhost') };
}
