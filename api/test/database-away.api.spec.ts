import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import 'reflect-metadata';
import { makeApp } from '../src/app.js';
import { readConfig } from '../src/platform/config.js';
import { startEmbedded } from '../src/platform/database/embedded.js';
import { migrate } from '../src/platform/database/migrate.js';
import { databaseUrls } from '../src/platform/database/set-up.js';
import { Client } from './client.js';
import { testSettings } from './settings.js';
import { aCouple, anAssignment, aTherapist, write } from './people.js';

it('a database that is away is a 503 that says when to come back, and nothing of the text in the answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-away-'));
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, 'away');
  const urls = databaseUrls(server.url, { pool: 4 });
  await migrate(server.url, urls);
  const app = await makeApp(readConfig(testSettings()), urls);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const therapist = await aTherapist({ app, url } as Parameters<typeof aTherapist>[0]);
  const { id, a } = await aCouple(therapist);
  const assignment = await anAssignment(therapist, id);

  await server.stop();
  const away = await write(a, assignment, 'Dit mag niet weg');
  expect(away).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(JSON.stringify(away.body)).not.toContain('Dit mag niet weg');
  expect((await new Client(url).get('/health/live')).status).toBe(200);
  expect((await new Client(url).get('/health/ready')).status).toBe(503);

  await app.close();
  rmSync(folder, { recursive: true, force: true });
});
