import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/**
 * Passkeys, authenticator apps, recovery codes and PINs; half-made sessions that see nothing; recovery by link and
 * code. Sessions from before become half-made: a password alone no longer opens anything.
 */
export class SigningIn1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      alter table auth.sessions
        add column stage text not null default 'half' check (stage in ('half', 'full')),
        -- when they last showed who they are, and when they last opened own texts with their PIN
        add column factor_at timestamptz,
        add column pin_at timestamptz,
        add column wrong_tries integer not null default 0,
        add column device text not null default '',
        drop constraint sessions_made_by_check,
        add constraint sessions_made_by_check check (made_by in
          ('password', 'passkey', 'code', 'recovery-code', 'invitation', 'setup', 'recovery', 'demo'));

      create table auth.passkeys (
        id uuid primary key,
        account_id uuid not null,
        practice_id uuid not null,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null,
        transports text[] not null,
        name text not null check (name <> ''),
        created_at timestamptz not null,
        last_used_at timestamptz,
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );
      create index on auth.passkeys (account_id);

      -- The secret is sealed; last_step is what makes a code good once.
      create table auth.apps (
        account_id uuid primary key,
        practice_id uuid not null,
        secret bytea not null,
        last_step bigint not null,
        since timestamptz not null,
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );

      create table auth.recovery_codes (
        account_id uuid not null,
        practice_id uuid not null,
        code_hash bytea not null,
        made_at timestamptz not null,
        used_at timestamptz,
        primary key (account_id, code_hash),
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );

      create table auth.pins (
        account_id uuid primary key,
        practice_id uuid not null,
        pin_hash text not null,
        set_at timestamptz not null,
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );

      -- One attempt each: what was asked of a passkey or offered to an app. Of nobody yet, where nobody is known.
      create table auth.ceremonies (
        ticket_hash bytea primary key,
        purpose text not null check (purpose in ('join', 'begin', 'recover', 'sign-in', 'fresh', 'add-passkey', 'set-app')),
        bound_to bytea not null,
        for_account uuid,
        challenge text,
        secret bytea,
        expires_at timestamptz not null
      );
      create index on auth.ceremonies (expires_at);

      grant select, insert, update, delete on auth.passkeys, auth.apps, auth.recovery_codes, auth.pins, auth.ceremonies to ${auth};
      grant delete on auth.credentials to ${auth};
    `);

    await runner.query(`
      create or replace function app.my_account() returns uuid language sql stable security definer set search_path = '' as $$
        select account_id from auth.sessions
        where token_hash = pg_catalog.sha256(pg_catalog.convert_to(nullif(pg_catalog.current_setting('app.sid', true), ''), 'UTF8'))
          and stage = 'full'
          and revoked_at is null and expires_at > pg_catalog.now() and last_seen_at > pg_catalog.now() - idle
      $$;

      -- For a partner, by their therapist; for a colleague, by the owner.
      create table recoveries (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid,
        partner_id uuid,
        colleague_id uuid,
        link_hash bytea not null unique,
        code_hash bytea not null,
        made_by uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        tries integer not null default 0,
        used_at timestamptz,
        revoked_at timestamptz,
        check ((partner_id is null) = (couple_id is null)),
        check ((partner_id is null) <> (colleague_id is null)),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (colleague_id, practice_id) references accounts (id, practice_id),
        foreign key (made_by, practice_id) references accounts (id, practice_id)
      );
      create unique index one_live_recovery on recoveries (partner_id, colleague_id) nulls not distinct
        where used_at is null and revoked_at is null;

      -- A table of its own, because the other partner reads the row of a partner and must not learn of this.
      create table text_locks (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        locked_at timestamptz not null,
        confirmed_at timestamptz,
        confirmed_by uuid,
        check ((confirmed_at is null) = (confirmed_by is null)),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (confirmed_by, practice_id) references accounts (id, practice_id)
      );
      create unique index one_open_lock on text_locks (partner_id) where confirmed_at is null;
    `);

    for (const table of [
      'auth.passkeys',
      'auth.apps',
      'auth.recovery_codes',
      'auth.pins',
      'auth.ceremonies',
      'recoveries',
      'text_locks',
    ])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy sign_in on ${table} to ${auth} using (true) with check (true);
      `);

    await runner.query(`
      create policy definer on text_locks for select to ${owner} using (true);
      -- From before this moment, what I wrote for myself alone waits for my therapist to confirm that I am I.
      create function app.my_lock() returns timestamptz language sql stable security definer set search_path = '' as $$
        select locked_at from public.text_locks where partner_id = (select app.my_partner()) and confirmed_at is null
      $$;
      -- Whether something of mine in this reflection waits; it gives no text.
      create function app.has_locked_texts(of_reflection uuid) returns boolean
      language sql stable security definer set search_path = '' as $$
        select exists (
          select 1 from public.answers n join public.reflections r on r.id = n.reflection_id
          where r.id = of_reflection and n.partner_id = app.my_partner() and n.saved_at <= app.my_lock()
            and (n.audience = 'self' or r.state = 'draft'))
      $$;
      revoke all on function app.my_lock(), app.has_locked_texts(uuid) from public;
      grant execute on function app.my_lock(), app.has_locked_texts(uuid) to ${rw};

      -- As with invitations: requests never read the hashes.
      grant select (id, practice_id, couple_id, partner_id, colleague_id, made_by, made_at, expires_at, tries, used_at, revoked_at)
        on recoveries to ${rw};
      grant insert on recoveries to ${rw};
      grant update (revoked_at) on recoveries to ${rw};
      grant select, insert on text_locks to ${auth};
      grant update (locked_at) on text_locks to ${auth};
      grant select on text_locks to ${rw};
      grant update (confirmed_at, confirmed_by) on text_locks to ${rw};
      grant select on recoveries to ${auth};
      grant update (tries, used_at, revoked_at) on recoveries to ${auth};

      create policy caseload on recoveries for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy therapist_makes on recoveries for insert to ${rw}
        with check (couple_id = any ((select app.my_clients())::uuid[]) and made_by = (select app.my_account()));
      create policy therapist_revokes on recoveries for update to ${rw}
        using (couple_id = any ((select app.my_clients())::uuid[])) with check (couple_id = any ((select app.my_clients())::uuid[]));
      create policy owner_of_the_practice on recoveries to ${rw}
        using (practice_id = (select app.my_workplace()) and colleague_id is not null
          and exists (select 1 from members m where m.account_id = (select app.my_account()) and 'owner' = any (m.roles)))
        with check (practice_id = (select app.my_workplace()) and made_by = (select app.my_account())
          and colleague_id in (select m.account_id from members m)
          and exists (select 1 from members m where m.account_id = (select app.my_account()) and 'owner' = any (m.roles)));

      create policy caseload on text_locks for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy therapist_confirms on text_locks for update to ${rw}
        using (couple_id = any ((select app.my_clients())::uuid[]))
        with check (couple_id = any ((select app.my_clients())::uuid[]) and confirmed_by = (select app.my_account()));

      create policy waits_for_confirmation on answers as restrictive for select to ${rw}
        using (partner_id is distinct from (select app.my_partner()) or (select app.my_lock()) is null
          or saved_at > (select app.my_lock())
          or (audience <> 'self' and reflection_id not in (select id from reflections where state = 'draft')));
      create policy waits_for_confirmation on later_thoughts as restrictive for select to ${rw}
        using (partner_id is distinct from (select app.my_partner()) or (select app.my_lock()) is null
          or added_at > (select app.my_lock()) or audience <> 'self');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
