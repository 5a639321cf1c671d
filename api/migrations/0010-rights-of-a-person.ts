import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

const notFrozen = 'not app.is_separated(couple_id)';

/** Consent that can be withdrawn, what a partner asks the practice, and couples that separate. */
export class RightsOfAPerson1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw } = await rolesOf(runner);
    await runner.query(`
      alter table couples add column separated_at timestamptz;

      -- What a partner asks about their own record. That it was asked is between them and the practice.
      create table person_requests (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        side text not null check (side in ('a', 'b')),
        kind text not null check (kind in ('erasure', 'separation')),
        asked_at timestamptz not null,
        taken_back_at timestamptz,
        answered_at timestamptz,
        answered_by uuid,
        answer text check (answer in ('done', 'declined')),
        check ((answered_at is null) = (answer is null) and (answered_at is null) = (answered_by is null)),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (answered_by, practice_id) references accounts (id, practice_id)
      );
      create index on person_requests (couple_id);
      create unique index one_open_request on person_requests (partner_id, kind)
        where taken_back_at is null and answered_at is null;
      alter table person_requests enable row level security;
      alter table person_requests force row level security;

      create policy definer on consents for select to ${owner} using (true);
      create policy definer on person_requests for select to ${owner} using (true);
    `);

    await runner.query(`
      -- Whether I may add to a record: as a partner only while I consent to it.
      create function app.may_add() returns boolean language sql stable security definer set search_path = '' as $$
        select app.my_partner() is null or exists (
          select 1 from public.consents where partner_id = app.my_partner() and withdrawn_at is null)
      $$;
      create function app.consents(of_partner uuid) returns boolean language sql stable security definer set search_path = '' as $$
        select exists (select 1 from public.consents where partner_id = of_partner and withdrawn_at is null)
      $$;
      -- What is of both is closed once the two have parted.
      create function app.is_separated(couple uuid) returns boolean language sql stable security definer set search_path = '' as $$
        select exists (select 1 from public.couples where id = couple and separated_at is not null)
      $$;
      -- The account of the other of the two, once we have parted.
      create function app.parted_from() returns uuid language sql stable security definer set search_path = '' as $$
        select o.account_id from public.partners me
        join public.couples c on c.id = me.couple_id and c.separated_at is not null
        join public.partners o on o.couple_id = me.couple_id and o.id <> me.id
        where me.id = app.my_partner()
      $$;
      -- Who withdrew their consent has nothing copied any more; to the other it looks like a prompt that was passed.
      create or replace function app.answers_to_release(of_assignment uuid)
      returns table (reflection_id uuid, partner_id uuid, prompt_key text, body bytea, revision integer)
      language sql stable security definer set search_path = '' as $$
        select n.reflection_id, n.partner_id, n.prompt_key, n.body, n.revision
        from public.answers n join public.reflections r on r.id = n.reflection_id
        where r.assignment_id = of_assignment and n.audience = 'couple' and not n.passed and n.body is not null
          and app.may_release(of_assignment) and app.consents(n.partner_id)
      $$;
      create or replace function app.may_copy(into_release uuid, of_partner uuid, prompt text) returns boolean
      language sql stable security definer set search_path = '' as $$
        select exists (
          select 1 from public.releases l
          join public.reflections r on r.assignment_id = l.assignment_id and r.state = 'submitted'
          join public.answers n on n.reflection_id = r.id
          where l.id = into_release and l.made_by = app.my_account() and n.partner_id = of_partner and n.prompt_key = prompt
            and n.audience = 'couple' and not n.passed and n.body is not null and app.consents(of_partner))
      $$;

      revoke all on function app.may_add(), app.consents(uuid), app.is_separated(uuid), app.parted_from()
        from public;
      grant execute on function app.may_add(), app.is_separated(uuid), app.parted_from() to ${rw};

      grant update (separated_at) on couples to ${rw};
      grant insert on consents, person_requests to ${rw};
      grant update (withdrawn_at) on consents to ${rw};
      grant select on person_requests to ${rw};
      grant update (taken_back_at, answered_at, answered_by, answer) on person_requests to ${rw};
    `);

    await runner.query(`
      create policy caseload on consents for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy own_giving on consents for insert to ${rw}
        with check (partner_id = (select app.my_partner()) and withdrawn_at is null);
      create policy own_withdrawal on consents for update to ${rw}
        using (partner_id = (select app.my_partner())) with check (partner_id = (select app.my_partner()) and withdrawn_at is not null);

      create policy own on person_requests for select to ${rw} using (partner_id = (select app.my_partner()));
      create policy caseload on person_requests for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy own_practice on person_requests for select to ${rw} using (practice_id = (select app.managed_practice()));
      create policy own_asking on person_requests for insert to ${rw}
        with check (partner_id = (select app.my_partner()) and taken_back_at is null and answered_at is null);
      create policy own_taking_back on person_requests for update to ${rw}
        using (partner_id = (select app.my_partner()) and answered_at is null)
        with check (partner_id = (select app.my_partner()) and answered_at is null);
      create policy practice_answers on person_requests for update to ${rw}
        using ((couple_id = any ((select app.my_clients())::uuid[]) or practice_id = (select app.managed_practice()))
          and taken_back_at is null and answered_at is null)
        -- Said once more: checks of several policies are joined by or, and a partner passes the condition of their own.
        with check ((couple_id = any ((select app.my_clients())::uuid[]) or practice_id = (select app.managed_practice()))
          and answered_by = (select app.my_account()) and taken_back_at is null);

      create policy consented on reflections as restrictive for insert to ${rw} with check ((select app.may_add()));
      -- Taking back what was handed in makes the record smaller, so it needs no consent.
      create policy consented_change on reflections as restrictive for update to ${rw}
        using (true) with check (state = 'draft' or (select app.may_add()));
      create policy consented on answers as restrictive for insert to ${rw} with check ((select app.may_add()));
      create policy consented_change on answers as restrictive for update to ${rw} using ((select app.may_add()));
      create policy consented on later_thoughts as restrictive for insert to ${rw} with check ((select app.may_add()));

      create policy not_parted on accounts as restrictive for select to ${rw}
        using (id is distinct from (select app.parted_from()));
      create policy not_for_two on assignments as restrictive for insert to ${rw}
        with check (partner_id is not null or ${notFrozen});
      create policy not_for_two on reflections as restrictive for update to ${rw}
        using (true) with check (state <> 'submitted' or ${notFrozen}
          or assignment_id in (select id from assignments where partner_id is not null));
      create policy not_frozen on rituals as restrictive for insert to ${rw} with check (${notFrozen});
      create policy not_frozen on ritual_schedules as restrictive for insert to ${rw} with check (${notFrozen});
      create policy not_frozen on shared_answers as restrictive for insert to ${rw} with check (${notFrozen});
      create policy not_frozen_change on moments as restrictive for update to ${rw} using (${notFrozen});
    `);
    for (const table of ['releases', 'moments', 'ritual_pauses'])
      await runner.query(
        `create policy not_frozen on ${table} as restrictive for insert to ${rw}
           with check (${notFrozen} and (select app.may_add()));`,
      );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
