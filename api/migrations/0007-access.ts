import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';
import { whoGetsIn, whoMayPlan } from './0007-functions.js';
import { whoManages } from './0007-managing.js';

/** Roles beyond the therapist's: who manages, who plans, who stands in, and what of an account is private. */
export class Access1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      -- Access for a time: to one couple, or to the caseload of a therapist who is away. Why it was given is for
      -- professionals, so it lies beside couple_access, which the couple reads.
      create table access_grants (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid,
        of_account uuid,
        account_id uuid not null,
        role text not null check (role in ('substitute', 'supervisor')),
        reason text not null check (reason in ('illness', 'leave', 'training', 'second-opinion', 'other')),
        given_by uuid not null,
        given_at timestamptz not null,
        since timestamptz not null,
        until timestamptz not null,
        ended_at timestamptz,
        unique (id, practice_id),
        check ((couple_id is null) <> (of_account is null)),
        check (couple_id is not null or role = 'substitute'),
        check (account_id is distinct from of_account),
        check (since < until),
        foreign key (couple_id, practice_id) references couples (id, practice_id),
        foreign key (of_account, practice_id) references accounts (id, practice_id),
        foreign key (account_id, practice_id) references accounts (id, practice_id),
        foreign key (given_by, practice_id) references accounts (id, practice_id)
      );
      create index on access_grants (couple_id);
      create index on access_grants (of_account);

      -- Somebody can have a couple more than once: given back, given again, for a time beside for good.
      alter table couple_access drop constraint couple_access_pkey;
      alter table couple_access add column id uuid not null default gen_random_uuid() primary key;
      alter table couple_access add column grant_id uuid;
      alter table couple_access add foreign key (grant_id, practice_id) references access_grants (id, practice_id);
      alter table couple_access add check (grant_id is null or role <> 'therapist');
      create index on couple_access (couple_id);
      create unique index has_a_couple_once on couple_access (couple_id, account_id) where grant_id is null and until is null;
      create unique index given_once on couple_access (grant_id, couple_id);

      -- Who left the practice, and what they were; members are those who are in.
      create table former_members (
        account_id uuid primary key,
        practice_id uuid not null,
        roles text[] not null,
        ended_by uuid not null,
        ended_at timestamptz not null,
        foreign key (account_id, practice_id) references accounts (id, practice_id),
        foreign key (ended_by, practice_id) references accounts (id, practice_id)
      );

      create table colleague_invitations (
        id uuid primary key,
        practice_id uuid not null references practices (id),
        -- Whom it is meant for, as the owner calls them.
        name text not null check (name <> ''),
        roles text[] not null check (roles <@ array['owner', 'therapist', 'supervisor', 'assistant'] and roles <> '{}'),
        link_hash bytea not null unique,
        code_hash bytea not null,
        made_by uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        tries integer not null default 0,
        used_at timestamptz,
        revoked_at timestamptz,
        foreign key (made_by, practice_id) references accounts (id, practice_id)
      );
    `);
    for (const table of ['access_grants', 'former_members', 'colleague_invitations'])
      await runner.query(
        `alter table ${table} enable row level security; alter table ${table} force row level security;`,
      );
    await runner.query(whoMayPlan());
    await runner.query(whoGetsIn());
    await runner.query(whoManages());
    await runner.query(policies(owner, rw, auth));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const granted = [
  'app.my_own_couples()',
  'app.planned_couples()',
  'app.managed_practice()',
  'app.line_of(uuid)',
  'app.contacts_of(uuid[])',
  'app.homework_progress()',
  'app.add_couple_for(uuid, uuid, text, text, uuid, uuid, timestamptz)',
  'app.give_access(uuid, uuid, uuid, text, text, timestamptz, timestamptz)',
  'app.give_caseload(uuid, uuid, uuid, text, timestamptz, timestamptz)',
  'app.end_access(uuid)',
  'app.hand_over(uuid, uuid)',
  'app.change_roles(uuid, text[])',
  'app.end_membership(uuid, uuid)',
  'app.sign_out(uuid)',
];
const internal = [
  'app.is_colleague(uuid, text[])',
  'app.spread_caseload(uuid, uuid)',
  'app.new_couple(uuid, uuid, text, text, uuid, uuid, timestamptz)',
  'app.move_couple(uuid, uuid, uuid)',
];

const policies = (owner: string, rw: string, auth: string): string => `
  revoke all on function ${[...granted, ...internal].join(', ')} from public;
  grant execute on function ${granted.join(', ')} to ${rw};

  -- A policy guards rows, not columns: what is private in a row that others read comes out of functions alone.
  revoke select on accounts from ${rw};
  grant select (id, practice_id, kind, name, language, created_at) on accounts to ${rw};
  revoke select on assignments from ${rw};
  grant select (id, practice_id, couple_id, partner_id, exercise_key, exercise_version, due_on, release, assigned_by,
    assigned_at, withdrawn_at, revision) on assignments to ${rw};

  create policy definer on access_grants to ${owner} using (true) with check (true);
  create policy definer on former_members to ${owner} using (true) with check (true);
  create policy definer_changes on members for update to ${owner} using (true) with check (true);
  create policy definer_ends on members for delete to ${owner} using (true);
  create policy definer_ends on auth.sessions for update to ${owner} using (true) with check (true);

  grant select on access_grants, former_members to ${rw};
  create policy caseload on access_grants for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
  create policy own on access_grants for select to ${rw}
    using (account_id = (select app.my_account()) or of_account = (select app.my_account()));
  create policy owner_manages on access_grants for select to ${rw}
    using (of_account is not null and practice_id = (select app.managed_practice()));
  create policy colleagues on former_members for select to ${rw} using (practice_id = (select app.my_workplace()));

  grant select, insert, update on colleague_invitations to ${auth};
  create policy sign_in on colleague_invitations to ${auth} using (true) with check (true);
  grant select (id, practice_id, name, roles, made_by, made_at, expires_at, tries, used_at, revoked_at)
    on colleague_invitations to ${rw};
  grant insert on colleague_invitations to ${rw};
  grant update (revoked_at) on colleague_invitations to ${rw};
  create policy owner_manages on colleague_invitations for select to ${rw}
    using (practice_id = (select app.managed_practice()));
  create policy owner_invites on colleague_invitations for insert to ${rw}
    with check (practice_id = (select app.managed_practice()) and made_by = (select app.my_account()));
  create policy owner_revokes on colleague_invitations for update to ${rw}
    using (practice_id = (select app.managed_practice())) with check (practice_id = (select app.managed_practice()));

  create policy planning on couples for select to ${rw} using (id = any ((select app.planned_couples())::uuid[]));
  ${['couple_files', 'partners', 'couple_access', 'invitations', 'assignments']
    .map(
      (table) =>
        `create policy planning on ${table} for select to ${rw} using (couple_id = any ((select app.planned_couples())::uuid[]));`,
    )
    .join('\n')}
  create policy assistant_makes on invitations for insert to ${rw}
    with check (couple_id = any ((select app.planned_couples())::uuid[]) and made_by = (select app.my_account()));
  create policy assistant_revokes on invitations for update to ${rw}
    using (couple_id = any ((select app.planned_couples())::uuid[])) with check (couple_id = any ((select app.planned_couples())::uuid[]));
  create policy assistant_assigns on assignments for insert to ${rw}
    with check (couple_id = any ((select app.planned_couples())::uuid[]) and assigned_by = (select app.my_account()));
  create policy assistant_changes on assignments for update to ${rw}
    using (couple_id = any ((select app.planned_couples())::uuid[])) with check (couple_id = any ((select app.planned_couples())::uuid[]));
`;
