import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { report } from '../../../scripts/report.mjs';
import { openTables, type Ask } from '../catalogue.js';
import { copyOfTemplate, type TestDatabase } from '../database.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await copyOfTemplate();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const ask: Ask = async (sql) => {
  const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
  return rows.map(([name = '']) => name);
};
const open = (): Promise<string[]> => openTables(ask, database.urls.roles);

it('every table has row-level security, forced upon its owner too, and a policy', async () => {
  const all = await ask(
    `select tablename from pg_tables where schemaname not like 'pg\\_%' and schemaname <> 'information_schema'`,
  );
  const found = await open();
  const controls = [];
  for (const [name, plant] of [
    ['a table that somebody adds and forgets', 'create table diary (id uuid)'],
    ['a table whose owner stands above its policies', 'alter table answers no force row level security'],
    [
      'a table without a policy',
      'create table diary (id uuid); alter table diary enable row level security; alter table diary force row level security',
    ],
  ] as const) {
    await client.query('begin');
    await client.query(plant);
    const planted = await open();
    await client.query('rollback');
    controls.push({ name, figure: planted.join(', ') || 'not found', ok: planted.length === 1 });
  }
  report({
    number: 5,
    name: 'tables with forced row-level security and a policy',
    figure: `${all.length - found.length} of ${all.length}`,
    required: 'all',
    ok: found.length === 0,
    controls,
  });
  expect(found).toEqual([]);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
});
