import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpRoles } from '../src/platform/database/set-up.js';
import * as catalogue from './catalogue.js';
import type { Ask, Check } from './catalogue.js';
import { copyOfTemplate, type TestDatabase } from './database.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await copyOfTemplate();
  // Rights on the database itself do not come with a copy of it.
  await setUpRoles(database.url, database.urls.roles);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const ask: Ask = async (sql) => {
  const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
  return rows.map(([name = '']) => name).sort();
};
const found = (check: Check): Promise<string[]> => check(ask, database.urls.roles);

/** What a check finds once something is planted. Nothing of it stays, and nobody else sees it: roles are shared. */
async function foundAfter(check: Check, plant: string): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(plant);
    return await found(check);
  } finally {
    await client.query('rollback');
  }
}

interface Rule {
  rule: string;
  check: Check;
  /** What the check has to find, by what is planted. */
  control: [plant: string, found: RegExp][];
}

const loose = 'create policy x on diary using (true); alter table diary enable row level security;';
const definer = `create function app.peek() returns bigint language sql security definer`;
const peek = `as 'select count(*) from public.answers'`;

const rules: Rule[] = [
  {
    rule: 'every table has row-level security, forced upon its owner too, and a policy',
    check: catalogue.openTables,
    control: [
      ['create table diary (id uuid)', /^public\.diary$/],
      [
        `create table auth.diary (id uuid); alter table auth.diary enable row level security`,
        /^auth\.diary$/,
      ],
      [`create table diary (id uuid); ${loose}`, /^public\.diary$/],
      ['alter table answers no force row level security', /^public\.answers$/],
      [
        'drop policy migrating on migrations; drop policy looking on migrations; drop policy backup on migrations',
        /^public\.migrations$/,
      ],
    ],
  },
  {
    rule: 'no view looks past the policies',
    check: catalogue.viewsAbovePolicies,
    control: [
      ['create view app.overview as select * from answers', /^app\.overview$/],
      ['create materialized view overview as select * from answers', /^public\.overview$/],
    ],
  },
  {
    rule: 'no policy is for everybody or lets everything through, and no right is without one',
    check: catalogue.loosePolicies,
    control: [
      [
        'create policy x on answers for select using (couple_id is null)',
        /x on public\.answers is for everybody/,
      ],
      ['create policy x on answers to test_rw using (true)', /x on public\.answers lets everything/],
      ['create policy x on answers for insert to test_rw with check (true)', /x on public\.answers lets/],
      ['grant delete on answers to test_rw', /^public\.answers has no policy for delete/],
      ['grant update (roles) on members to test_rw', /^public\.members has no policy for update/],
      ['drop policy own_logging on moments', /^public\.moments has no policy for insert/],
    ],
  },
  {
    rule: 'functions with the rights of their owner cannot be led astray, and nobody has them by default',
    check: catalogue.riskyDefiners,
    control: [
      [`${definer} ${peek}; revoke all on function app.peek() from public`, /peek/],
      [`${definer} set search_path = public ${peek}; revoke all on function app.peek() from public`, /peek/],
      [`${definer} set search_path = '' ${peek}; alter function app.peek() owner to test_owner`, /peek/],
      [`${definer} set search_path = '' ${peek}; revoke all on function app.peek() from public`, /peek/],
    ],
  },
  {
    rule: 'no login of the service stands above the policies or belongs to another role',
    check: catalogue.mightyRoles,
    control: [
      ['alter role test_rw bypassrls', /^test_rw$/],
      ['alter role test_auth createdb', /^test_auth$/],
      ['alter role test_worker bypassrls', /^test_worker$/],
      ['alter role test_migrator createrole', /^test_migrator$/],
      ['alter role test_rw superuser', /^test_rw$/],
      ['grant test_owner to test_rw', /^test_rw$/],
      ['grant pg_read_all_data to test_auth', /^test_auth$/],
      ['alter role test_owner login', /^test_owner$/],
    ],
  },
  {
    rule: 'no login of the service empties, refers to, triggers on, makes or owns anything',
    check: catalogue.mightyGrants,
    control: [
      ['grant truncate on answers to test_rw', /^test_rw truncate public\.answers$/],
      ['grant references (id) on couples to test_rw', /^test_rw references public\.couples$/],
      ['grant trigger on answers to public', /^test_rw trigger public\.answers$/],
      ['grant create on schema public to test_auth', /^test_auth creates in public$/],
      ['alter table moments owner to test_rw', /^test_rw owns public\.moments$/],
      [
        "do $$ begin execute format('grant temporary on database %I to test_rw', current_database()); end $$",
        /may temporary/,
      ],
    ],
  },
  {
    rule: 'requests cannot read what sign-in keeps',
    check: catalogue.openSecrets,
    control: [
      ['grant usage on schema auth to test_rw', /^schema auth$/],
      ['grant select (token_hash) on auth.sessions to public', /^auth\.sessions$/],
    ],
  },
  {
    rule: 'who sends messages reaches the outbox and what was chosen about it, and nothing else',
    check: catalogue.widerSender,
    control: [
      ['grant select (mail) on accounts to test_worker', /^public\.accounts$/],
      ['grant usage on schema auth to test_worker', /^schema auth$/],
      ['grant execute on function app.consents(uuid) to test_worker', /consents/],
    ],
  },
  {
    rule: 'every key between records of a practice carries the practice',
    check: catalogue.leakyKeys,
    control: [
      [
        `create table diary (id uuid primary key, practice_id uuid references practices (id), couple_id uuid references couples (id))`,
        /^diary_couple_id_fkey of diary$/,
      ],
      [
        'create table diary (id uuid primary key, practice_id uuid)',
        /^public\.diary is held in no practice$/,
      ],
      ['create table diary (id uuid primary key)', /^public\.diary belongs to no practice$/],
    ],
  },
];

describe.for(rules)('the database, judged by its catalogue: $rule', ({ check, control }) => {
  it('holds', async () => {
    expect(await found(check)).toEqual([]);
  });

  it.for(control)('would not hold after: %s', async ([plant, offender]) => {
    expect(await foundAfter(check, plant)).toEqual(expect.arrayContaining([expect.stringMatching(offender)]));
  });
});
