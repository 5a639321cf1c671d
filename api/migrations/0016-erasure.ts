import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

const definer = `security definer set search_path = ''`;
const hold = (what: string): string =>
  `pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(${what}, 0))`;

/** What is done to a person's record when they are erased, and to a record whose term is over. */
const functions = `
  -- Who may be erased by whom asks: a partner of a couple that is theirs, or for the owner of the practice any.
  create function app.erasable(couple uuid, of_side text)
  returns table (partner_id uuid, practice_id uuid, joined boolean, erased boolean) language sql stable ${definer} as $$
    select p.id, p.practice_id, p.account_id is not null, exists (select 1 from public.erasures e where e.partner_id = p.id)
    from public.partners p where p.couple_id = couple and p.side = of_side
      and (p.couple_id = any (app.my_clients()) or p.practice_id = app.managed_practice())
  $$;

  -- Waits for everything of theirs that is under way, and keeps what comes next waiting. False when it was done before.
  create function app.begin_erasure(of_partner uuid) returns boolean language plpgsql ${definer} as $$
  declare couple uuid; one uuid;
  begin
    select p.couple_id into couple from public.partners p where p.id = of_partner;
    perform ${hold('couple::text')};
    for one in select a.id from public.assignments a where a.couple_id = couple order by a.id loop
      perform ${hold('one::text')};
    end loop;
    for one in select r.id from public.reflections r where r.partner_id = of_partner order by r.id loop
      perform ${hold('one::text')};
    end loop;
    perform 1 from public.partners p where p.id = of_partner for update;
    perform 1 from public.reflections r where r.partner_id = of_partner for update;
    return not exists (select 1 from public.erasures e where e.partner_id = of_partner);
  end $$;

  -- What was the author's alone goes, and so does what was copied for the other.
  create function app.erase_own_texts(of_partner uuid) returns void language plpgsql ${definer} as $$
  begin
    delete from public.answers n where n.partner_id = of_partner and (n.audience = 'self' or n.passed or n.body is null
      or not exists (select 1 from public.reflections r where r.id = n.reflection_id and r.state = 'submitted'));
    delete from public.later_thoughts t where t.partner_id = of_partner and (t.audience = 'self'
      or not exists (select 1 from public.reflections r where r.id = t.reflection_id and r.state = 'submitted'));
    delete from public.feedback_seen s where s.partner_id = of_partner;
    delete from public.shared_answers s where s.partner_id = of_partner;
    delete from public.reflections r where r.partner_id = of_partner and r.state = 'draft'
      and not exists (select 1 from public.feedback f where f.reflection_id = r.id);
    update public.moments m set device_zone = 'Etc/UTC' where m.partner_id = of_partner;
  end $$;

  -- The account stays as a number that other rows point at: no name, no address, no way in.
  create function app.erase_account(of_partner uuid, by_account uuid, at timestamptz) returns void language plpgsql ${definer} as $$
  declare account uuid; place record;
  begin
    select p.account_id into account from public.partners p where p.id = of_partner;
    update public.partners p set account_id = null, joined_at = null where p.id = of_partner;
    for place in select c.relname as name from pg_catalog.pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and c.relname in ('invitations', 'password_renewals', 'recoveries', 'text_locks') loop
      execute pg_catalog.format('delete from public.%I where partner_id = $1', place.name) using of_partner;
    end loop;
    perform app.forget_sign_in(account);
    update public.accounts a set sign_in_name = a.id::text, name = '-', mail = null, language = 'nl' where a.id = account;
    update public.person_requests r set answered_at = erase_account.at, answered_by = by_account, answer = 'done'
      where r.partner_id = of_partner and r.kind = 'erasure' and r.taken_back_at is null and r.answered_at is null;
    update public.person_requests r set taken_back_at = erase_account.at
      where r.partner_id = of_partner and r.taken_back_at is null and r.answered_at is null;
    insert into public.erasures (partner_id, practice_id, couple_id, erased_at, erased_by)
      select p.id, p.practice_id, p.couple_id, erase_account.at, by_account from public.partners p where p.id = of_partner;
  end $$;

  create function app.forget_sign_in(account uuid) returns void language plpgsql ${definer} as $$
  declare place record;
  begin
    for place in select c.relname as name from pg_catalog.pg_class c
      join pg_catalog.pg_attribute t on t.attrelid = c.oid and t.attname = 'account_id' and not t.attisdropped
      where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r' loop
      execute pg_catalog.format('delete from auth.%I where account_id = $1', place.name) using account;
    end loop;
  end $$;

  create function app.put_text(place text, row_name text, sealed bytea) returns void language plpgsql ${definer} as $$
  begin
    case place
      when 'assignments' then update public.assignments set line = sealed where id = row_name::uuid;
      when 'reflections' then update public.reflections set decline_reason = sealed where id = row_name::uuid;
      when 'feedback' then update public.feedback set body = sealed where id = row_name::uuid;
      when 'later_thoughts' then update public.later_thoughts set body = sealed where id = row_name::uuid;
      when 'safety_checks' then update public.safety_checks set body = sealed where id = row_name::uuid;
      when 'answers' then update public.answers n set body = sealed
        where n.reflection_id = pg_catalog.split_part(row_name, '/', 1)::uuid
          and n.prompt_key = pg_catalog.split_part(row_name, '/', 2);
      when 'shared_answers' then update public.shared_answers s set body = sealed
        where s.release_id = pg_catalog.split_part(row_name, '/', 1)::uuid
          and s.partner_id = pg_catalog.split_part(row_name, '/', 2)::uuid
          and s.prompt_key = pg_catalog.split_part(row_name, '/', 3);
    end case;
  end $$;

  create function app.copies_are_gone(of_partner uuid, at timestamptz) returns void language sql ${definer} as $$
    update public.erasures e set copies_gone_at = at where e.partner_id = of_partner;
    delete from public.shared_answers s where s.partner_id = of_partner
  $$;

  -- Couples in whose record nothing was entered for so many years.
  create function app.records_past_term(years integer)
  returns table (couple_id uuid, practice_id uuid, last_entry timestamptz, partners uuid[]) language sql stable ${definer} as $$
    select c.id, c.practice_id, l.at, array(select p.id from public.partners p where p.couple_id = c.id)
    from public.couples c cross join lateral (
      select max(e.at) as at from (
        select c.created_at as at
        union all select p.joined_at from public.partners p where p.couple_id = c.id
        union all select a.assigned_at from public.assignments a where a.couple_id = c.id
        union all select coalesce(r.submitted_at, r.declined_at) from public.reflections r where r.couple_id = c.id
        union all select n.saved_at from public.answers n where n.couple_id = c.id
        union all select f.written_at from public.feedback f where f.couple_id = c.id
        union all select t.added_at from public.later_thoughts t where t.couple_id = c.id
        union all select r.made_at from public.releases r where r.couple_id = c.id
        union all select m.logged_at from public.moments m where m.couple_id = c.id
        union all select s.told_at from public.safety_checks s where s.couple_id = c.id
      ) e) l
    where l.at < pg_catalog.clock_timestamp() - pg_catalog.make_interval(years => years)
  $$;

  -- Everything of a couple, whatever tables there are; what others point at goes after them. That somebody read, and who,
  -- has a term of its own.
  create function app.destroy_record(of_couple uuid) returns void language plpgsql ${definer} as $$
  declare accounts uuid[]; account uuid; place record; left_over boolean; tries integer := 0;
  begin
    perform ${hold('of_couple::text')};
    accounts := array(select p.account_id from public.partners p where p.couple_id = of_couple and p.account_id is not null);
    loop
      left_over := false; tries := tries + 1;
      for place in select c.relname as name from pg_catalog.pg_class c
        join pg_catalog.pg_attribute t on t.attrelid = c.oid and t.attname = 'couple_id' and not t.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'audit_events' loop
        begin
          execute pg_catalog.format('delete from public.%I where couple_id = $1', place.name) using of_couple;
        exception when foreign_key_violation then left_over := true;
        end;
      end loop;
      exit when not left_over;
      if tries > 20 then raise exception 'a record holds on to itself'; end if;
    end loop;
    delete from public.couples c where c.id = of_couple;
    foreach account in array accounts loop
      perform app.forget_sign_in(account);
      delete from public.accounts a where a.id = account;
    end loop;
  end $$;
`;

const forSignIn = [
  'app.begin_erasure(uuid)',
  'app.erase_own_texts(uuid)',
  'app.erase_account(uuid, uuid, timestamptz)',
  'app.put_text(text, text, bytea)',
  'app.texts_under(text, uuid)',
  'app.copies_are_gone(uuid, timestamptz)',
  'app.records_past_term(integer)',
  'app.destroy_record(uuid)',
];

/** Erasing a person, and destroying records whose term is over. */
export class Erasure1763800000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      -- Beside the partner, whose row the other of the two reads: it is not told there.
      create table erasures (
        partner_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        erased_at timestamptz not null,
        erased_by uuid not null,
        -- null until the key of the couple was replaced as well
        copies_gone_at timestamptz,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id),
        foreign key (erased_by, practice_id) references accounts (id, practice_id)
      );
      alter table erasures enable row level security;
      alter table erasures force row level security;
      grant select on erasures to ${rw}, ${auth};
      create policy caseload on erasures for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[])
        or couple_id = any ((select app.planned_couples())::uuid[]));
      create policy sign_in on erasures for select to ${auth} using (true);
    `);
    // Functions of the owner clear away what is in any table of a person or a couple.
    const tables = (await runner.query(`
      select distinct c.oid::regclass::text as name from pg_class c
      join pg_attribute t on t.attrelid = c.oid and not t.attisdropped
      where c.relkind = 'r' and c.relname <> 'audit_events' and ((c.relnamespace = 'public'::regnamespace and t.attname in ('couple_id', 'partner_id'))
        or (c.relnamespace = 'auth'::regnamespace and t.attname = 'account_id')
        or c.oid in ('public.couples'::regclass, 'public.accounts'::regclass))`)) as { name: string }[];
    for (const { name } of tables)
      await runner.query(`create policy erasing on ${name} to ${owner} using (true) with check (true)`);

    await runner.query(functions);
    await runner.query(`
      -- The texts under the key of a person or a couple, each with its place.
      create function app.texts_under(of_kind text, of_owner uuid)
      returns table (place text, part text, row_name text, person uuid, revision integer, sealed bytea)
      language sql stable ${definer} as $$
        select 'answers', 'body', n.reflection_id || '/' || n.prompt_key, n.partner_id, n.revision, n.body
          from public.answers n where of_kind = 'person' and n.partner_id = of_owner and n.body is not null
        union all select 'reflections', 'decline_reason', r.id::text, r.partner_id, 1, r.decline_reason
          from public.reflections r where of_kind = 'person' and r.partner_id = of_owner and r.decline_reason is not null
        union all select 'feedback', 'body', f.id::text, f.partner_id, 1, f.body
          from public.feedback f where of_kind = 'person' and f.partner_id = of_owner
        union all select 'later_thoughts', 'body', t.id::text, t.partner_id, 1, t.body
          from public.later_thoughts t where of_kind = 'person' and t.partner_id = of_owner
        union all select 'safety_checks', 'body', s.id::text, s.partner_id, 1, s.body
          from public.safety_checks s where of_kind = 'person' and s.partner_id = of_owner
        union all select 'assignments', 'line', a.id::text, a.partner_id, 1, a.line
          from public.assignments a where of_kind = 'person' and a.partner_id = of_owner
            or of_kind = 'couple' and a.couple_id = of_owner and a.partner_id is null
        union all select 'shared_answers', 'body', s.release_id || '/' || s.partner_id || '/' || s.prompt_key, s.partner_id, 1, s.body
          from public.shared_answers s where of_kind = 'couple' and s.couple_id = of_owner
      $$;
      revoke all on function app.erasable(uuid, text), app.forget_sign_in(uuid), ${forSignIn.join(', ')} from public;
      grant execute on function app.erasable(uuid, text) to ${rw};
      grant execute on function ${forSignIn.join(', ')} to ${auth};

      -- Nobody comes in on the place of somebody who was erased.
      create policy not_erased on invitations as restrictive for insert to ${rw}
        with check (not exists (select 1 from erasures e where e.partner_id = invitations.partner_id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
