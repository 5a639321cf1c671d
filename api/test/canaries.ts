import { randomBytes, randomUUID } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { makeApp } from '../src/app.js';
import { takeBackup } from '../src/platform/backup/take-backup.js';
import { readConfig } from '../src/platform/config.js';
import { ShredLedger } from '../src/platform/crypto/shred-ledger.js';
import { JsonLogger } from '../src/platform/json-logger.js';
import { migrate } from '../src/platform/database/migrate.js';
import { databaseUrls } from '../src/platform/database/set-up.js';
import pg from 'pg';
import { symbols } from 'pino';
import type { Client } from './client.js';
import { keySettings, testSettings } from './settings.js';
import { aCouple, anAssignment, aTherapist, write, type TestCouple } from './people.js';
import { aDurableServer } from './processes.js';

const MARK = 'kanarie-';

/** What was found of texts that people wrote, outside of what opens them. */
export interface Sighted {
  written: number;
  /** Different texts that were found, and in how many places all in all. */
  seen: number;
  places: string[];
  files: number;
}

/** A text that can be found again wherever it stands open. */
const aCanary = (of: Set<string>): string => {
  const canary = `${MARK}${randomBytes(8).toString('hex')}`;
  of.add(canary);
  return canary;
};

/**
 * Lets real clients write in every field there is until so many texts are written, also in requests that the database
 * fails, and looks for them in the data directory with its WAL, in the logs of the database and the product, and in a
 * backup.
 */
export async function lookForCanaries(atLeast: number): Promise<Sighted> {
  const server = await aDurableServer();
  const written = new Set<string>();
  const log = recordOutput();
  try {
    const urls = databaseUrls(server.url, { pool: 4 });
    await migrate(server.url, urls);
    const app = await makeApp(readConfig(testSettings({ LOG_LEVEL: 'debug' })), urls);
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', 'localhost');
    const therapist = await aTherapist({ app, url });
    const couple = await aCouple(therapist);
    written.add(await readByAddress(couple.a));
    while (written.size < atLeast) await writeEverywhere(therapist, couple, written);
    await writeWhereTheDatabaseFails(server.url, therapist, couple, written);
    await app.close();
    await takeBackup(join(server.folder, 'backup'), urls, new ShredLedger(keySettings().SHRED_LEDGER));
    await server.stop();
    log.stop();
    return await sighted(server.folder, log.lines(), written);
  } finally {
    log.stop();
    await server.clear();
  }
}

/** A calendar address is as good as a key, and stands in the line of the request: it is written nowhere either. */
async function readByAddress(partner: Client): Promise<string> {
  const { path } = (await partner.put('/me/calendar-feed')).body as { path: string };
  const { status } = await fetch(partner.url + path);
  await fetch(partner.url + path.replace('moment.ics', 'other.ics'));
  if (status !== 200) throw new Error(`Nothing was read: ${status}`);
  return path.split('/')[3] ?? '';
}

async function writeEverywhere(therapist: Client, couple: TestCouple, written: Set<string>): Promise<void> {
  const { a, b, id } = couple;
  const text = (): string => aCanary(written);
  const both = await anAssignment(therapist, id, { line: text() });
  for (const partner of [a, b]) {
    await expectOk(write(partner, both, text()));
    await expectOk(write(partner, both, text(), 'couple', 1));
    await expectOk(partner.put(`/homework/${both}/submission`));
    const thought = { id: randomUUID(), text: text(), audience: 'therapist' };
    await expectOk(partner.post(`/homework/${both}/later-thoughts`, thought));
    const told = { answers: safetyAnswers, reach: { way: 'call', where: text() }, more: text() };
    await expectOk(partner.post('/me/safety-checks', { id: randomUUID(), ...told }));
  }
  const { reflections } = (await therapist.get(`/couples/${id}/reflections`)).body;
  for (const reflection of reflections)
    if (reflection.assignmentId === both)
      await expectOk(
        therapist.post(`/reflections/${reflection.id}/feedback`, { id: randomUUID(), text: text() }),
      );
  const one = await anAssignment(therapist, id, { to: 'a', release: 'by-partner', line: text() });
  await expectOk(a.put(`/homework/${one}/refusal`, { reason: text() }));
}

/** A failing row is what a database prints, and what it could not commit stays in its WAL. */
async function writeWhereTheDatabaseFails(
  url: string,
  therapist: Client,
  { a, id }: TestCouple,
  written: Set<string>,
): Promise<void> {
  const assignment = await anAssignment(therapist, id);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('alter table answers add constraint full_up check (revision < 0) not valid');
  for (let index = 0; index < 5; index++) {
    const failed = await write(a, assignment, aCanary(written));
    if (failed.status < 500) throw new Error(`This was to fail: ${failed.status}`);
  }
  await client.query('alter table answers drop constraint full_up');
  await client.end();
}

const safetyAnswers = {
  'speak-freely': 'yes',
  afraid: null,
  'own-choices': null,
  'say-no': null,
  hurt: null,
  watched: null,
  others: null,
};

async function expectOk(answer: ReturnType<Client['get']>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Nothing was written: ${status} ${JSON.stringify(body)}`);
}

async function sighted(folder: string, log: string, written: Set<string>): Promise<Sighted> {
  const found: Sighted = { written: written.size, seen: 0, places: [], files: 0 };
  const seen = new Set<string>();
  const addresses = [...written].filter((each) => !each.startsWith(MARK));
  const lookIn = (text: string, place: string): void => {
    const all = [...text.matchAll(FORMS)].map(plainly).filter((each) => written.has(each));
    all.push(...addresses.filter((each) => text.includes(each)));
    if (all.length > 0) found.places.push(place);
    for (const each of all) seen.add(each);
  };
  for (const path of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!path.isFile()) continue;
    found.files++;
    let before = '';
    for await (const chunk of createReadStream(join(path.parentPath, path.name), 'latin1')) {
      const part = before + String(chunk);
      lookIn(part, path.name);
      before = part.slice(-100);
    }
  }
  if (!log.includes('later-thoughts')) throw new Error('The log of the product was not recorded.');
  lookIn(log, 'the log of the product');
  found.places = [...new Set(found.places)];
  found.seen = seen.size;
  return found;
}

/** As it is, and as a database or a log would print bytes. */
const HEX = Buffer.from(MARK).toString('hex');
const FORMS = new RegExp(`${MARK}[0-9a-f]{16}|${HEX}[0-9a-f]{32}`, 'gi');
const plainly = ([found]: RegExpExecArray | RegExpMatchArray): string =>
  String(found).startsWith(MARK) ? String(found) : Buffer.from(String(found), 'hex').toString();

/** Keeps every line that a product of this process logs, in place of printing it. */
function recordOutput(): { lines: () => string; stop: () => void } {
  let all = '';
  const say = JsonLogger.prototype.log;
  // The framework says something before anything is asked: there the logger is found.
  JsonLogger.prototype.log = function (this: JsonLogger, ...said: Parameters<typeof say>) {
    const stream = Reflect.get(this.pino, symbols.streamSym) as { write: (line: string) => void };
    stream.write = (line) => void (all += line);
    say.apply(this, said);
  };
  return { lines: () => all, stop: () => void (JsonLogger.prototype.log = say) };
}
