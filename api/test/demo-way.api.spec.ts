import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApp } from '../src/app.js';
import { readConfig } from '../src/platform/config.js';
import { PracticeService, PracticesRepository } from '../src/practice/index.js';
import { Client } from './client.js';
import { testSettings } from './settings.js';
import { startProduct, type Product } from './product.js';
import { newToken } from '../src/identity/index.js';
import { DemoWay } from '../src/identity/ways/demo-way.js';

const [signInName, password] = ['marijke-demo', 'een wachtwoord alleen'];
let demo: Product;
let real: NestFastifyApplication;
let realUrl: string;

/** The same database, served once in demo mode and once without. */
beforeAll(async () => {
  demo = await startProduct({ DEMO: 'on' });
  const token = newToken();
  await demo.app.get(PracticesRepository).keepSetUpToken(token);
  const way = { kind: 'demo', password } as never;
  await demo.app
    .get(PracticeService)
    .begin(
      { address: '127.0.0.1', device: '' },
      { token, name: 'Marijke', signInName, practiceName: 'Demo', language: 'nl', way },
    );
  await demo.database.look('update practices set demo = true');
  real = await makeApp(readConfig(testSettings()), demo.database.urls);
  await real.listen(0, '127.0.0.1');
  realUrl = (await real.getUrl()).replace('[::1]', 'localhost');
});
afterAll(async () => {
  await real.close();
  await demo.stop();
});

const signIn = (url: string, client = new Client(url)) => client.post('/session', { signInName, password });

it('a password alone opens an account of the demo, in demo mode', async () => {
  expect(await signIn(demo.url)).toMatchObject({ status: 201, body: { viewer: { signInName }, next: null } });
});

it('and nothing in a product that was started without: the answer is that of a wrong password', async () => {
  const refused = await signIn(realUrl);
  expect(refused).toMatchObject({ status: 401, body: { code: 'wrong_credentials' } });
  const wrong = await new Client(realUrl).post('/session', { signInName, password: 'een ander wachtwoord' });
  expect([wrong.status, wrong.body]).toEqual([refused.status, refused.body]);
  expect((await new Client(realUrl).get('/session')).body).toMatchObject({ viewer: null, demo: null });
  expect(() => real.get(DemoWay, { strict: false })).toThrow();
});

it('and is no fresh factor there, with a session that the demo began', async () => {
  const client = new Client(demo.url);
  await signIn(demo.url, client);
  const there = Object.assign(new Client(realUrl), { cookie: client.cookie, csrf: client.csrf });
  expect((await there.post('/session/fresh/options')).body).toMatchObject({ password: false });
  expect((await there.post('/session/fresh', { kind: 'password', password })).status).toBe(401);
});

it('and cannot be taken as a way in by any request, in either', async () => {
  for (const { app, url } of [demo, { app: real, url: realUrl }]) {
    const token = newToken();
    await app.get(PracticesRepository, { strict: false }).keepSetUpToken(token);
    const given = { token, name: 'Piet', signInName: 'piet-alleen', practiceName: 'P', language: 'nl' };
    const client = new Client(url);
    expect((await client.post('/practice', { ...given, way: { kind: 'demo', password } })).status).toBe(422);
    const asked = { token, name: 'Piet', signInName: 'piet-alleen' };
    const offer = await client.post('/practice/ways', asked);
    const half = { kind: 'password', ticket: offer.body.ticket, password, code: '' };
    expect((await client.post('/practice', { ...given, way: half })).status).toBe(422);
    const way = { kind: 'demo', password } as never;
    const asService = app
      .get(PracticeService, { strict: false })
      .begin({ address: '127.0.0.1', device: '' }, { ...given, language: 'nl', way });
    if (app === real) await expect(asService).rejects.toThrow('in demo mode only');
    else await asService;
  }
});
