import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApp } from '../src/app.js';
import { readConfig } from '../src/platform/config.js';
import { masterKeysOf } from '../src/platform/crypto/master-key-file.js';
import { prepareKeys } from '../src/platform/crypto/prepare.js';
import { sealedColumns } from '../src/platform/crypto/sealed-columns.js';
import { migrate, migrationNames } from '../src/platform/database/migrate.js';
import { anEmptyDatabase, ask, urlsOf } from './backups.js';
import { Client } from './client.js';
import { signIn } from './colleagues.js';
import { testSettings } from './settings.js';
import { saved } from './reflecting.js';

const words = { answer: 'wat ik hoop, van vroeger', line: 'Neem er de tijd voor.', feedback: 'Dank je.' };
const [practice, therapist, account, couple, partner, other, assignment, reflection] = Array.from(
  { length: 8 },
  () => randomUUID(),
);
const plain = (text: unknown): string =>
  `decode('00' || encode(convert_to('${JSON.stringify(text)}', 'UTF8'), 'hex'), 'hex')`;

let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
let app: NestFastifyApplication;
let client: Client;
const said: string[] = [];
const settings = () => readConfig(testSettings());

/** A database of the version before texts were encrypted, with texts in it, that is brought to the newest form. */
beforeAll(async () => {
  database = await anEmptyDatabase();
  const { url } = database;
  const urls = urlsOf(url);
  await migrate(
    url,
    urls,
    migrationNames().filter((name) => /176380000000[1-4]$/.test(name)),
  );
  const ids = `'${practice}', '${couple}'`;
  await ask(
    url,
    `
    insert into practices (id, name, created_at) values ('${practice}', 'P', now());
    insert into accounts (id, practice_id, kind, sign_in_name, name, language, created_at) values
      ('${therapist}', '${practice}', 'professional', 'mieke', 'Mieke', 'nl', now()),
      ('${account}', '${practice}', 'partner', 'anna', 'Anna', 'nl', now());
    insert into members values ('${therapist}', '${practice}', '{owner,therapist}');
    insert into couples values ('${couple}', '${practice}', 'Europe/Amsterdam', now());
    insert into couple_files values ('${couple}', '${practice}', 'Anna en Bram');
    insert into partners (practice_id, couple_id, id, side, account_id, joined_at) values
      (${ids}, '${partner}', 'a', '${account}', now()), (${ids}, '${other}', 'b', null, null);
    insert into couple_access values ('${couple}', '${practice}', '${therapist}', 'therapist', now() - interval '1 day');
    insert into consents values ('${randomUUID()}', ${ids}, '${partner}', '2026-11', now());
    insert into assignments (practice_id, couple_id, id, exercise_key, exercise_version, line, release, assigned_by, assigned_at)
      values (${ids}, '${assignment}', 'own-patterns', 1, ${plain(words.line)}, 'never', '${therapist}', now());
    insert into reflections (practice_id, couple_id, id, assignment_id, partner_id, state, submitted_at)
      values (${ids}, '${reflection}', '${assignment}', '${partner}', 'submitted', now());
    insert into answers values ('${reflection}', 'what-i-hope', ${ids}, '${partner}', 'therapist', false,
      ${plain({ kind: 'text', text: words.answer })}, 1, now());
    insert into feedback (practice_id, couple_id, id, reflection_id, partner_id, author_id, body, written_at)
      values (${ids}, '${randomUUID()}', '${reflection}', '${partner}', '${therapist}', ${plain(words.feedback)}, now());
  `,
  );
  await migrate(url, urls);
  const config = settings();
  await prepareKeys(config, urls, masterKeysOf(config.keys), (line) => said.push(line));
  app = await makeApp(config, urls);
  await app.listen(0, '127.0.0.1');
  client = new Client((await app.getUrl()).replace('[::1]', 'localhost'));
  await signIn({ app } as never, client, account!);
}, 120_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const bodies = async (): Promise<string[]> => {
  const all: string[] = [];
  for (const { table, column } of sealedColumns)
    for (const row of await ask(
      database.url,
      `select encode(${column}, 'escape') as body from ${table} where ${column} is not null`,
    ))
      all.push(String(row['body']));
  return all;
};

describe('texts from before they were encrypted', () => {
  it('are sealed at the start, once, and none is left as it was', async () => {
    expect(said).toContain('sealed 3 texts from before they were encrypted');
    const all = await bodies();
    expect(all).toHaveLength(3);
    for (const body of all) {
      expect(body.startsWith('\u0001')).toBe(true);
      for (const word of Object.values(words)) expect(body).not.toContain(word);
    }
    const again: string[] = [];
    const config = settings();
    await prepareKeys(config, urlsOf(database.url), masterKeysOf(config.keys), (line) => again.push(line));
    expect(again.join()).not.toContain('sealed');
  });

  it('open to their readers as they were', async () => {
    const { body } = await client.get(`/homework/${assignment}`);
    expect(body).toMatchObject({ line: words.line, feedback: [{ text: words.feedback }] });
    expect(await saved(client, assignment!)).toMatchObject({ body: { text: words.answer } });
  });

  it('are taken nowhere any more: every column refuses them', async () => {
    for (const { table, column } of sealedColumns.filter(({ table }) =>
      ['answers', 'assignments', 'feedback'].includes(table),
    ))
      await expect(
        ask(database.url, `update ${table} set ${column} = ${plain('verzonnen')}`),
        table,
      ).rejects.toMatchObject({
        code: '23514',
      });
  });

  it('and where somebody takes that check away, open nowhere: nobody gets words put into their mouth', async () => {
    await ask(database.url, `alter table answers drop constraint body_sealed`);
    await ask(database.url, `update answers set body = ${plain({ kind: 'text', text: 'verzonnen' })}`);
    const answer = await client.get(`/homework/${assignment}`);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('verzonnen');
  });
});
