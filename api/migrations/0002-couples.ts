import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** For as long as it lasts, and while the practice has me as somebody who can be that to a couple. */
const couplesThatIHaveAs = (...roles: string[]): string => `
  select coalesce(pg_catalog.array_agg(c.couple_id), '{}')
  from public.couple_access c join public.members m on m.account_id = c.account_id
  where c.account_id = (select app.my_account()) and c.role in ('${roles.join(`', '`)}')
    and ('therapist' = any (m.roles) or (c.role = 'supervisor' and 'supervisor' = any (m.roles)))
    and c.since <= pg_catalog.clock_timestamp() and (c.until is null or c.until > pg_catalog.clock_timestamp())`;

/** Couples, their two partners, who has them in the caseload, and how partners get in. */
export class Couples1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      create table couples (
        id uuid primary key,
        practice_id uuid not null references practices (id),
        time_zone text not null,
        created_at timestamptz not null,
        unique (id, practice_id)
      );

      -- What only professionals know of a couple lies apart, because a policy guards rows, not columns.
      create table couple_files (
        couple_id uuid primary key,
        practice_id uuid not null,
        label text not null check (label <> ''),
        archived_at timestamptz,
        revision integer not null default 1,
        foreign key (couple_id, practice_id) references couples (id, practice_id)
      );

      create table partners (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        side text not null check (side in ('a', 'b')),
        account_id uuid unique,
        joined_at timestamptz,
        unique (couple_id, side),
        unique (id, couple_id, practice_id),
        check ((account_id is null) = (joined_at is null)),
        foreign key (couple_id, practice_id) references couples (id, practice_id),
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );

      -- Whose caseload a couple is in; a substitute or supervisor will have an end.
      create table couple_access (
        couple_id uuid not null,
        practice_id uuid not null,
        account_id uuid not null,
        role text not null default 'therapist' check (role in ('therapist', 'substitute', 'supervisor')),
        since timestamptz not null,
        until timestamptz,
        primary key (couple_id, account_id),
        foreign key (couple_id, practice_id) references couples (id, practice_id),
        foreign key (account_id, practice_id) references accounts (id, practice_id)
      );
      create index on couple_access (account_id);

      create table invitations (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        link_hash bytea not null unique,
        code_hash bytea not null,
        made_by uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        tries integer not null default 0,
        used_at timestamptz,
        revoked_at timestamptz,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (made_by, practice_id) references accounts (id, practice_id)
      );
      create unique index one_live_invitation on invitations (partner_id) where used_at is null and revoked_at is null;

      create table consents (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        version text not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );

      create table password_renewals (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        code_hash bytea not null,
        made_by uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        tries integer not null default 0,
        used_at timestamptz,
        revoked_at timestamptz,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (made_by, practice_id) references accounts (id, practice_id)
      );
      create unique index one_live_renewal on password_renewals (partner_id) where used_at is null and revoked_at is null;
    `);

    await runner.query(`
      create function app.my_partner() returns uuid language sql stable security definer set search_path = '' as $$
        select id from public.partners where account_id = (select app.my_account())
      $$;
      create function app.my_couple() returns uuid language sql stable security definer set search_path = '' as $$
        select couple_id from public.partners where account_id = (select app.my_account())
      $$;
      create function app.my_caseload() returns uuid[] language sql stable security definer set search_path = '' as $$
        ${couplesThatIHaveAs('therapist', 'substitute', 'supervisor')}
      $$;
      -- The couples that I write to; a supervisor reads.
      create function app.my_clients() returns uuid[] language sql stable security definer set search_path = '' as $$
        ${couplesThatIHaveAs('therapist', 'substitute')}
      $$;
      -- Whose names I may see: colleagues and the partners in my caseload; my partner and our therapists.
      create function app.known_accounts() returns uuid[] language sql stable security definer set search_path = '' as $$
        select pg_catalog.array_agg(id) from (
          select app.my_account() as id
          union select m.account_id from public.members m where m.practice_id = (select app.my_workplace())
          union select p.account_id from public.partners p where p.account_id is not null
            and (p.couple_id = any ((select app.my_caseload())::uuid[]) or p.couple_id = (select app.my_couple()))
          union select a.account_id from public.couple_access a
            where a.couple_id = (select app.my_couple()) or a.couple_id = any ((select app.my_caseload())::uuid[])
        ) known
      $$;
      -- A new couple comes with its file, two partners and its therapist at once: nobody can put themselves in a
      -- caseload afterwards. True when it was made, false when there is one of this id, in reach or not.
      create function app.add_couple(new_id uuid, label text, time_zone text, partner_a uuid, partner_b uuid, at timestamptz)
      returns boolean language plpgsql security definer set search_path = '' as $$
      declare me uuid := app.my_account(); practice uuid := app.my_practice();
      begin
        if not exists (select 1 from public.members where account_id = me and 'therapist' = any (roles)) then
          raise exception 'only a therapist adds a couple' using errcode = '42501';
        end if;
        -- Two that come at once: the later waits here for the first.
        insert into public.couples (id, practice_id, time_zone, created_at) values (new_id, practice, add_couple.time_zone, at)
          on conflict (id) do nothing;
        if not found then return false; end if;
        insert into public.couple_files (couple_id, practice_id, label) values (new_id, practice, add_couple.label);
        insert into public.partners (id, practice_id, couple_id, side)
          values (partner_a, practice, new_id, 'a'), (partner_b, practice, new_id, 'b');
        insert into public.couple_access (couple_id, practice_id, account_id, since) values (new_id, practice, me, at);
        return true;
      end $$;
      revoke all on function app.my_partner(), app.my_couple(), app.my_caseload(), app.my_clients(), app.known_accounts(),
        app.add_couple(uuid, text, text, uuid, uuid, timestamptz) from public;
      grant execute on function app.my_partner(), app.my_couple(), app.my_caseload(), app.my_clients(), app.known_accounts(),
        app.add_couple(uuid, text, text, uuid, uuid, timestamptz) to ${rw};

      grant select on couples, couple_files, partners, couple_access, invitations, consents, password_renewals to ${auth};
      grant select on couples, couple_files, partners, couple_access, consents to ${rw};
      -- A code is short enough to be found from its hash, so requests never read the hashes.
      grant select (id, practice_id, couple_id, partner_id, made_by, made_at, expires_at, tries, used_at, revoked_at)
        on invitations, password_renewals to ${rw};
      grant update (time_zone) on couples to ${rw};
      grant update (label, archived_at, revision) on couple_files to ${rw};
      grant insert on invitations, password_renewals to ${rw};
      grant update (revoked_at) on invitations, password_renewals to ${rw};
      grant update (account_id, joined_at) on partners to ${auth};
      grant update (tries, used_at) on invitations, password_renewals to ${auth};
      grant insert on consents to ${auth};
    `);

    for (const table of [
      'couples',
      'couple_files',
      'partners',
      'couple_access',
      'invitations',
      'consents',
      'password_renewals',
    ])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy sign_in on ${table} to ${auth} using (true) with check (true);
      `);
    for (const table of ['couples', 'couple_files', 'partners', 'couple_access'])
      await runner.query(`create policy definer on ${table} to ${owner} using (true) with check (true)`);

    await runner.query(`
      create policy known on accounts for select to ${rw} using (id = any ((select app.known_accounts())::uuid[]));
      create policy own on accounts for update to ${rw} using (id = (select app.my_account())) with check (id = (select app.my_account()));

      create policy caseload on couples for select to ${rw} using (id = any ((select app.my_caseload())::uuid[]));
      create policy own_couple on couples for select to ${rw} using (id = (select app.my_couple()));
      create policy therapist_changes on couples for update to ${rw}
        using (id = any ((select app.my_clients())::uuid[])) with check (id = any ((select app.my_clients())::uuid[]));

      create policy caseload on couple_files for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy therapist_changes on couple_files for update to ${rw}
        using (couple_id = any ((select app.my_clients())::uuid[])) with check (couple_id = any ((select app.my_clients())::uuid[]));

      create policy caseload on partners for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy own_couple on partners for select to ${rw} using (couple_id = (select app.my_couple()));

      create policy caseload on couple_access for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy own_couple on couple_access for select to ${rw} using (couple_id = (select app.my_couple()));

      create policy own on consents for select to ${rw} using (partner_id = (select app.my_partner()));
    `);
    for (const table of ['invitations', 'password_renewals'])
      await runner.query(`
        create policy caseload on ${table} for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
        create policy therapist_makes on ${table} for insert to ${rw}
          with check (couple_id = any ((select app.my_clients())::uuid[]) and made_by = (select app.my_account()));
        create policy therapist_revokes on ${table} for update to ${rw}
          using (couple_id = any ((select app.my_clients())::uuid[])) with check (couple_id = any ((select app.my_clients())::uuid[]));
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
