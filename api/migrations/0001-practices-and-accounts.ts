import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** Practices, their accounts, how they sign in, and the functions that every policy stands on. */
export class PracticesAndAccounts1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      create schema app;
      create schema auth;
      revoke all on schema public from public;
      grant usage on schema public, app to ${rw}, ${auth};
      grant usage on schema auth to ${auth};

      create table practices (
        id uuid primary key,
        name text not null check (name <> ''),
        demo boolean not null default false,
        -- null while a demo is being filled
        demo_filled_at timestamptz,
        created_at timestamptz not null
      );

      create table accounts (
        id uuid primary key,
        practice_id uuid not null references practices (id),
        kind text not null check (kind in ('professional', 'partner')),
        sign_in_name text not null unique check (sign_in_name = lower(sign_in_name)),
        name text not null check (name <> ''),
        mail text,
        language text not null check (language in ('nl', 'en')),
        created_at timestamptz not null,
        unique (id, practice_id)
      );

      create table members (
        account_id uuid primary key,
        practice_id uuid not null,
        roles text[] not null check (roles <@ array['owner', 'therapist', 'supervisor', 'assistant']),
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );

      create table auth.credentials (
        account_id uuid primary key,
        practice_id uuid not null,
        password_hash text not null,
        changed_at timestamptz not null,
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );

      -- made_by tells how a session came to be; the second factor will add its ways here.
      create table auth.sessions (
        id uuid primary key,
        token_hash bytea not null unique,
        account_id uuid not null,
        practice_id uuid not null,
        made_by text not null check (made_by in ('password', 'invitation', 'setup', 'demo')),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        idle interval not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );
      create index on auth.sessions (account_id);

      create table auth.setup_tokens (
        token_hash bytea primary key,
        created_at timestamptz not null default now(),
        used_at timestamptz
      );

      create table auth.tries (key varchar(255) primary key, points integer not null default 0, expire bigint);
    `);

    await runner.query(`
      -- The live session behind the token that this transaction is bound to; nothing else says who asks.
      create function app.my_account() returns uuid language sql stable security definer set search_path = '' as $$
        select account_id from auth.sessions
        where token_hash = pg_catalog.sha256(pg_catalog.convert_to(nullif(pg_catalog.current_setting('app.sid', true), ''), 'UTF8'))
          and revoked_at is null and expires_at > pg_catalog.now() and last_seen_at > pg_catalog.now() - idle
      $$;
      create function app.my_practice() returns uuid language sql stable security definer set search_path = '' as $$
        select practice_id from public.accounts where id = (select app.my_account())
      $$;
      -- The practice that I work in: none for a partner, nor for who left.
      create function app.my_workplace() returns uuid language sql stable security definer set search_path = '' as $$
        select practice_id from public.members where account_id = (select app.my_account())
      $$;
      revoke all on function app.my_account(), app.my_practice(), app.my_workplace() from public;
      grant execute on function app.my_account(), app.my_practice(), app.my_workplace() to ${rw};

      grant select on practices, accounts, members to ${rw};
      grant update (name, mail, language) on accounts to ${rw};
      grant select, insert on practices, accounts, members to ${auth};
      grant update (demo_filled_at) on practices to ${auth};
      grant update (name, mail, language) on accounts to ${auth};
      grant select, insert, update on auth.credentials, auth.sessions, auth.setup_tokens to ${auth};
      grant select, insert, update, delete on auth.tries to ${auth};
    `);

    for (const table of [
      'practices',
      'accounts',
      'members',
      'auth.credentials',
      'auth.sessions',
      'auth.setup_tokens',
      'auth.tries',
    ])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy sign_in on ${table} to ${auth} using (true) with check (true);
      `);
    await runner.query(`
      create policy definer on accounts for select to ${owner} using (true);
      create policy definer on members for select to ${owner} using (true);
      create policy definer on auth.sessions for select to ${owner} using (true);
      create policy own_practice on practices for select to ${rw} using (id = (select app.my_practice()));
      create policy colleagues on members for select to ${rw} using (practice_id = (select app.my_workplace()));

      -- The list of what ran is nobody's but the owner's.
      alter table migrations enable row level security;
      alter table migrations force row level security;
      create policy migrating on migrations to ${owner} using (true) with check (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
