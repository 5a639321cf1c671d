import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';
import { takesSealedTextsOnly } from './0005-keys.js';

const definer = `security definer set search_path = ''`;
const open = 'withdrawn_at is null and agreed_at is null';
const mine = 'couple_id = (select app.my_couple())';
const clients = 'couple_id = any ((select app.my_clients())::uuid[])';
const mayAdd = 'not app.is_separated(couple_id) and (select app.may_add())';

/** Rituals that are proposed and begin when both partners said yes; what runs already counts as agreed. */
export class Agreeing1763800000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      do $$ begin
        if exists (select 1 from rituals where name is not null) then
          raise exception 'a ritual has a name that lies open, which the product never gave it';
        end if;
      end $$;
      -- The name stays with the proposal, sealed: a ritual has the id of the proposal that began it.
      alter table rituals drop column name;
      alter table rituals add column counted boolean not null default true;
      alter table ritual_schedules
        add column weekday integer check (weekday between 1 and 7),
        add column day_of_month integer check (day_of_month between 1 and 31),
        add column at_time text check (at_time ~ '^\\d\\d:\\d\\d$');

      create table ritual_proposals (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        -- null for a new ritual
        ritual_id uuid,
        preset text check (preset in ('sunday-walk', 'coffee', 'creative-evening')),
        name bytea,
        unit text not null check (unit in ('day', 'week', 'month')),
        every integer not null check (every between 1 and 12),
        times integer not null check (times between 1 and 31),
        kept text not null check (kept in ('either', 'both')),
        weekday integer check (weekday between 1 and 7),
        day_of_month integer check (day_of_month between 1 and 31),
        at_time text check (at_time ~ '^\\d\\d:\\d\\d$'),
        counted boolean not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        withdrawn_at timestamptz,
        agreed_at timestamptz,
        unique (id, couple_id, practice_id),
        check (withdrawn_at is null or agreed_at is null),
        check (case when ritual_id is null then (preset is null) <> (name is null) else preset is null and name is null end),
        foreign key (couple_id, practice_id) references couples (id, practice_id),
        foreign key (ritual_id, couple_id, practice_id) references rituals (id, couple_id, practice_id),
        foreign key (proposed_by, practice_id) references accounts (id, practice_id)
      );
      create index on ritual_proposals (couple_id);
      create unique index one_open_proposal_of_a_preset on ritual_proposals (couple_id, preset) where ${open};

      -- Apart from the proposal, which both partners read: what the one said is not told to the other.
      create table ritual_answers (
        proposal_id uuid not null,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        said text not null check (said in ('yes', 'not-now')),
        said_at timestamptz not null,
        primary key (proposal_id, partner_id),
        foreign key (proposal_id, couple_id, practice_id) references ritual_proposals (id, couple_id, practice_id),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on ritual_answers (couple_id);

      grant select, insert on ritual_proposals, ritual_answers to ${rw};
      grant update (withdrawn_at) on ritual_proposals to ${rw};
      grant update (said, said_at) on ritual_answers to ${rw};
    `);
    await runner.query(takesSealedTextsOnly('ritual_proposals', 'name'));
    for (const table of ['ritual_proposals', 'ritual_answers'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy erasing on ${table} to ${owner} using (true) with check (true);
        create policy caseload on ${table} for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
        create policy may_add on ${table} as restrictive for insert to ${rw} with check (${mayAdd});
      `);
    await runner.query(`
      create policy own_couple on ritual_proposals for select to ${rw} using (${mine});
      create policy proposing on ritual_proposals for insert to ${rw}
        with check ((${mine} or ${clients}) and proposed_by = (select app.my_account()) and ${open});
      create policy withdrawing on ritual_proposals for update to ${rw}
        using ((${mine} and proposed_by = (select app.my_account()) or ${clients}) and ${open})
        with check ((${mine} and proposed_by = (select app.my_account()) or ${clients})
          and withdrawn_at is not null and agreed_at is null);

      create policy own on ritual_answers for select to ${rw} using (partner_id = (select app.my_partner()));
      create policy own_answer on ritual_answers for insert to ${rw} with check (partner_id = (select app.my_partner())
        and proposal_id in (select id from ritual_proposals where ${open}));
      create policy own_change on ritual_answers for update to ${rw}
        using (partner_id = (select app.my_partner()) and proposal_id in (select id from ritual_proposals where ${open}))
        with check (partner_id = (select app.my_partner()));
      create policy may_add_change on ritual_answers as restrictive for update to ${rw} using (${mayAdd});

      -- Either partner ends a ritual; nobody begins one but the two together.
      create policy couple_ends on rituals for update to ${rw}
        using (${mine} and ended_on is null) with check (${mine} and ended_on is not null);
      drop policy therapist_adds on rituals;
      drop policy not_frozen on rituals;
      drop policy therapist_adds on ritual_schedules;
      drop policy not_frozen on ritual_schedules;
      revoke insert on rituals, ritual_schedules from ${rw};

      -- Begins what both said yes to, from that day on in the couple's time zone; false while it is not agreed.
      create function app.begin_agreed(of_proposal uuid, at timestamptz) returns boolean language plpgsql ${definer} as $$
      declare p public.ritual_proposals; today date;
      begin
        select r.* into p from public.ritual_proposals r where r.id = of_proposal and r.couple_id = app.my_couple()
          and r.withdrawn_at is null and r.agreed_at is null;
        if p.id is null or app.is_separated(p.couple_id) then return false; end if;
        if (select pg_catalog.count(*) from public.ritual_answers a join public.partners q on q.id = a.partner_id
            where a.proposal_id = p.id and a.said = 'yes' and q.account_id is not null and app.consents(a.partner_id)) < 2
          then return false; end if;
        select (begin_agreed.at at time zone c.time_zone)::date into today from public.couples c where c.id = p.couple_id;
        if p.ritual_id is null then
          if p.preset is not null and exists (select 1 from public.rituals r
              where r.couple_id = p.couple_id and r.preset = p.preset and r.ended_on is null) then return false; end if;
          insert into public.rituals (id, practice_id, couple_id, preset, counted, started_on, created_at, created_by)
            values (p.id, p.practice_id, p.couple_id, p.preset, p.counted, today, begin_agreed.at, p.proposed_by);
        elsif not exists (select 1 from public.rituals r where r.id = p.ritual_id and r.ended_on is null) then
          return false;
        end if;
        insert into public.ritual_schedules (ritual_id, practice_id, couple_id, from_on, unit, every, times, kept,
            weekday, day_of_month, at_time)
          values (coalesce(p.ritual_id, p.id), p.practice_id, p.couple_id, today, p.unit, p.every, p.times, p.kept,
            p.weekday, p.day_of_month, p.at_time)
          on conflict (ritual_id, from_on) do update set unit = excluded.unit, every = excluded.every, times = excluded.times,
            kept = excluded.kept, weekday = excluded.weekday, day_of_month = excluded.day_of_month, at_time = excluded.at_time;
        update public.ritual_proposals r set agreed_at = begin_agreed.at where r.id = p.id;
        return true;
      end $$;
      revoke all on function app.begin_agreed(uuid, timestamptz) from public;
      grant execute on function app.begin_agreed(uuid, timestamptz) to ${rw};
    `);
    await runner.query(erasing(auth));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** Names of rituals are texts of the couple; what somebody said goes with them. */
const erasing = (auth: string): string => `
  alter function app.texts_under(text, uuid) rename to texts_of_homework;
  create function app.texts_of_rituals(of_kind text, of_owner uuid)
  returns table (place text, part text, row_name text, person uuid, revision integer, sealed bytea)
  language sql stable ${definer} as $$
    select 'ritual_proposals', 'name', p.id::text, null::uuid, 1, p.name
      from public.ritual_proposals p where of_kind = 'couple' and p.couple_id = of_owner and p.name is not null
  $$;
  create function app.texts_under(of_kind text, of_owner uuid)
  returns table (place text, part text, row_name text, person uuid, revision integer, sealed bytea)
  language sql stable ${definer} as $$
    select * from app.texts_of_homework(of_kind, of_owner) union all select * from app.texts_of_rituals(of_kind, of_owner)
  $$;

  alter function app.put_text(text, text, bytea) rename to put_text_of_homework;
  create function app.put_text_of_rituals(place text, row_name text, sealed bytea) returns void language plpgsql ${definer} as $$
  begin
    case place
      when 'ritual_proposals' then update public.ritual_proposals set name = sealed where id = row_name::uuid;
    end case;
  end $$;
  create function app.put_text(place text, row_name text, sealed bytea) returns void language plpgsql ${definer} as $$
  begin
    if place like 'ritual%' or place like '%moment%' then perform app.put_text_of_rituals(place, row_name, sealed);
    else perform app.put_text_of_homework(place, row_name, sealed);
    end if;
  end $$;

  alter function app.erase_own_texts(uuid) rename to erase_own_homework;
  create function app.erase_in_rituals(of_partner uuid) returns void language plpgsql ${definer} as $$
  begin
    delete from public.ritual_answers a where a.partner_id = of_partner and a.proposal_id in
      (select p.id from public.ritual_proposals p where p.agreed_at is null);
  end $$;
  create function app.erase_own_texts(of_partner uuid) returns void language plpgsql ${definer} as $$
  begin
    perform app.erase_own_homework(of_partner);
    perform app.erase_in_rituals(of_partner);
  end $$;
  revoke all on function app.texts_of_rituals(text, uuid), app.texts_under(text, uuid), app.erase_in_rituals(uuid),
    app.put_text_of_rituals(text, text, bytea), app.put_text(text, text, bytea), app.erase_own_texts(uuid) from public;
  revoke all on function app.texts_of_homework(text, uuid), app.put_text_of_homework(text, text, bytea),
    app.erase_own_homework(uuid) from ${auth};
  grant execute on function app.texts_under(text, uuid), app.put_text(text, text, bytea), app.erase_own_texts(uuid) to ${auth};
`;
