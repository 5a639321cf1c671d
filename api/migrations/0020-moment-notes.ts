import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';
import { takesSealedTextsOnly } from './0005-keys.js';

const definer = `security definer set search_path = ''`;
const own = 'partner_id = (select app.my_partner())';
const stands = 'moment_id in (select id from moments where taken_back_at is null)';

/** A line and a feeling with a moment, why a ritual rests, and who would rather not see streaks. */
export class MomentNotes1763800000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw } = await rolesOf(runner);
    await runner.query(`
      alter table moments add unique (id, partner_id, couple_id, practice_id);
      alter table ritual_pauses add unique (id, couple_id, practice_id);

      create table moment_notes (
        moment_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        audience text not null check (audience in ('self', 'therapist', 'couple')),
        body bytea not null,
        written_at timestamptz not null,
        foreign key (moment_id, partner_id, couple_id, practice_id) references moments (id, partner_id, couple_id, practice_id)
      );
      -- The copy for the other, under the key of the couple: it never widens who may open the original.
      create table shared_moment_notes (
        moment_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        body bytea not null,
        foreign key (moment_id, partner_id, couple_id, practice_id) references moments (id, partner_id, couple_id, practice_id)
      );
      create table ritual_pause_reasons (
        pause_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        body bytea not null,
        given_at timestamptz not null,
        foreign key (pause_id, couple_id, practice_id) references ritual_pauses (id, couple_id, practice_id),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create table streak_choices (
        partner_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        hidden boolean not null,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on moment_notes (couple_id);
      create index on shared_moment_notes (couple_id);
      create index on ritual_pause_reasons (couple_id);
      grant select, insert, delete on moment_notes, shared_moment_notes to ${rw};
      grant select, insert on ritual_pause_reasons, streak_choices to ${rw};
      grant update (hidden) on streak_choices to ${rw};
    `);
    for (const table of ['moment_notes', 'shared_moment_notes', 'ritual_pause_reasons', 'streak_choices'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy erasing on ${table} to ${owner} using (true) with check (true);
        create policy own on ${table} for select to ${rw} using (${own});
        create policy own_writing on ${table} for insert to ${rw} with check (${own});
      `);
    for (const table of ['moment_notes', 'shared_moment_notes', 'ritual_pause_reasons'])
      await runner.query(takesSealedTextsOnly(table, 'body'));
    for (const table of ['moment_notes', 'shared_moment_notes'])
      await runner.query(`
        create policy own_taking_away on ${table} for delete to ${rw} using (${own});
        create policy may_add on ${table} as restrictive for insert to ${rw}
          with check (not app.is_separated(couple_id) and (select app.may_add()) and ${stands});
      `);
    await runner.query(`
      create policy caseload on moment_notes for select to ${rw}
        using (couple_id = any ((select app.my_caseload())::uuid[]) and audience <> 'self' and ${stands});
      create policy own_couple on shared_moment_notes for select to ${rw}
        using (couple_id = (select app.my_couple()) and ${stands});
      create policy of_my_note on shared_moment_notes as restrictive for insert to ${rw}
        with check (moment_id in (select moment_id from moment_notes where audience = 'couple'));
      create policy may_add on ritual_pause_reasons as restrictive for insert to ${rw}
        with check (not app.is_separated(couple_id) and (select app.may_add()) and pause_id in (select id from ritual_pauses));
      create policy own_change on streak_choices for update to ${rw} using (${own}) with check (${own});
      -- After a recovery what I wrote for myself alone waits for my therapist to confirm that I am I.
      create policy locked on moment_notes as restrictive for select to ${rw}
        using (partner_id is distinct from (select app.my_partner()) or (select app.my_lock()) is null
          or written_at > (select app.my_lock()) or audience <> 'self');
      create policy locked on ritual_pause_reasons as restrictive for select to ${rw}
        using ((select app.my_lock()) is null or given_at > (select app.my_lock()));

      -- Both see that it rests; whose word it was is told to nobody else.
      revoke select on ritual_pauses from ${rw};
      grant select (id, ritual_id, practice_id, couple_id, from_on, to_on) on ritual_pauses to ${rw};
      create function app.pauses_given_by(of_partner uuid) returns table (pause_id uuid, given_at timestamptz)
      language sql stable ${definer} as $$
        select u.id, u.given_at from public.ritual_pauses u join public.partners p on p.account_id = u.given_by
        where p.id = of_partner and u.couple_id = p.couple_id
          and (p.id = app.my_partner() or p.couple_id = any (app.my_caseload()))
      $$;
      revoke all on function app.pauses_given_by(uuid) from public;
      grant execute on function app.pauses_given_by(uuid) to ${rw};
    `);
    await runner.query(erasing);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const erasing = `
  create or replace function app.texts_of_rituals(of_kind text, of_owner uuid)
  returns table (place text, part text, row_name text, person uuid, revision integer, sealed bytea)
  language sql stable ${definer} as $$
    select 'ritual_proposals', 'name', p.id::text, null::uuid, 1, p.name
      from public.ritual_proposals p where of_kind = 'couple' and p.couple_id = of_owner and p.name is not null
    union all select 'shared_moment_notes', 'body', s.moment_id::text, s.partner_id, 1, s.body
      from public.shared_moment_notes s where of_kind = 'couple' and s.couple_id = of_owner
    union all select 'moment_notes', 'body', n.moment_id::text, n.partner_id, 1, n.body
      from public.moment_notes n where of_kind = 'person' and n.partner_id = of_owner
    union all select 'ritual_pause_reasons', 'body', r.pause_id::text, r.partner_id, 1, r.body
      from public.ritual_pause_reasons r where of_kind = 'person' and r.partner_id = of_owner
  $$;
  create or replace function app.put_text_of_rituals(place text, row_name text, sealed bytea) returns void
  language plpgsql ${definer} as $$
  begin
    case place
      when 'ritual_proposals' then update public.ritual_proposals set name = sealed where id = row_name::uuid;
      when 'ritual_pause_reasons' then update public.ritual_pause_reasons set body = sealed where pause_id = row_name::uuid;
      when 'moment_notes' then update public.moment_notes set body = sealed where moment_id = row_name::uuid;
      when 'shared_moment_notes' then update public.shared_moment_notes set body = sealed where moment_id = row_name::uuid;
    end case;
  end $$;
  -- What professionals could read stays in the record; what was for the author alone, and copies for the other, go.
  create or replace function app.erase_in_rituals(of_partner uuid) returns void language plpgsql ${definer} as $$
  begin
    delete from public.ritual_answers a where a.partner_id = of_partner and a.proposal_id in
      (select p.id from public.ritual_proposals p where p.agreed_at is null);
    delete from public.shared_moment_notes s where s.partner_id = of_partner;
    delete from public.moment_notes n where n.partner_id = of_partner and (n.audience = 'self'
      or n.moment_id in (select m.id from public.moments m where m.taken_back_at is not null));
    delete from public.ritual_pause_reasons r where r.partner_id = of_partner;
    delete from public.streak_choices c where c.partner_id = of_partner;
  end $$;
`;
