import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

const definer = `security definer set search_path = ''`;
const own = 'partner_id = (select app.my_partner())';
const aTime = (column: string): string =>
  `${column} text not null check (${column} ~ '^([01]\\d|2[0-3]):[0-5]\\d$')`;
const partner =
  'foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)';

/** What partners chose about reminders, the messages on their way, and the one login that sends them. */
export class Reminders1763800000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, worker } = await rolesOf(runner);
    await runner.query(`
      create table reminder_choices (
        partner_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        channel text not null check (channel in ('off', 'mail')),
        ${aTime('at_time')},
        ${aTime('quiet_from')},
        ${aTime('quiet_to')},
        chosen_at timestamptz not null,
        -- when the link in a message switched them off: for a while the same link takes that back
        off_by_link_at timestamptz,
        -- the last day that was looked at
        weighed_on date,
        ${partner}
      );
      -- The outbox. A message is one a day; what it was for is nowhere.
      create table reminder_messages (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        local_day date not null,
        channel text not null check (channel in ('mail')),
        message_id text not null,
        off_hash bytea not null unique,
        made_at timestamptz not null,
        attempts integer not null default 0,
        next_try_at timestamptz not null,
        sent_at timestamptz,
        dropped_at timestamptz,
        dropped_why text check (dropped_why in ('not-needed', 'too-late', 'refused')),
        unique (partner_id, local_day),
        check (sent_at is null or dropped_at is null),
        check ((dropped_at is null) = (dropped_why is null)),
        ${partner}
      );
      create index on reminder_messages (next_try_at) where sent_at is null and dropped_at is null;

      grant usage on schema public, app to ${worker};
      grant select, insert on reminder_choices to ${rw};
      grant update (channel, at_time, quiet_from, quiet_to, chosen_at, off_by_link_at) on reminder_choices to ${rw};
      grant select (partner_id, local_day, made_at, sent_at, dropped_at, dropped_why) on reminder_messages to ${rw};
      grant select (partner_id, weighed_on) on reminder_choices to ${worker};
      grant update (weighed_on) on reminder_choices to ${worker};
      grant select, insert, delete on reminder_messages to ${worker};
      grant update (attempts, next_try_at, sent_at, dropped_at, dropped_why) on reminder_messages to ${worker};
    `);
    for (const table of ['reminder_choices', 'reminder_messages'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy erasing on ${table} to ${owner} using (true) with check (true);
        create policy own on ${table} for select to ${rw} using (${own});
        create policy sending on ${table} to ${worker} using (true) with check (true);
      `);
    await runner.query(`
      create policy own_choosing on reminder_choices for insert to ${rw} with check (${own});
      create policy own_change on reminder_choices for update to ${rw} using (${own}) with check (${own});
    `);
    await runner.query(whatTheWorkerAsks);
    await runner.query(`
      revoke all on function app.reminder_ground(uuid, timestamptz), app.reminders_to_weigh(timestamptz),
        app.switch_reminders_off(bytea, timestamptz), app.switch_reminders_on_again(bytea, timestamptz) from public;
      grant execute on function app.reminder_ground(uuid, timestamptz), app.reminders_to_weigh(timestamptz),
        app.switch_reminders_off(bytea, timestamptz), app.switch_reminders_on_again(bytea, timestamptz) to ${worker};

      -- Erasing takes these too, whatever else it takes.
      alter function app.erase_own_texts(uuid) rename to erase_own_texts_before_reminders;
      create function app.erase_own_texts(of_partner uuid) returns void language plpgsql ${definer} as $$
      begin
        perform app.erase_own_texts_before_reminders(of_partner);
        delete from public.reminder_messages m where m.partner_id = of_partner;
        delete from public.reminder_choices c where c.partner_id = of_partner;
      end $$;
    `);
    const { auth } = await rolesOf(runner);
    await runner.query(`
      revoke all on function app.erase_own_texts(uuid) from public;
      revoke all on function app.erase_own_texts_before_reminders(uuid) from ${auth};
      grant execute on function app.erase_own_texts(uuid) to ${auth};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const whatTheWorkerAsks = `
  -- What a reminder of this moment could be for: days and states, and no text. No row for who is not to be reminded: who
  -- did not choose it, has no address, was erased, withdrew their consent, or parted from the other.
  create function app.reminder_ground(of_partner uuid, at timestamptz)
  returns table (practice_id uuid, couple_id uuid, side text, time_zone text, language text, mail text, at_time text,
    quiet_from text, quiet_to text, chosen_at timestamptz, weighed_on date, last_message_on date, homework json, rituals json)
  language sql stable ${definer} as $$
    select p.practice_id, p.couple_id, p.side, c.time_zone, a.language, a.mail, r.at_time, r.quiet_from, r.quiet_to,
      r.chosen_at, r.weighed_on,
      (select pg_catalog.max(m.local_day) from public.reminder_messages m where m.partner_id = p.id and m.sent_at is not null),
      coalesce((select pg_catalog.json_agg(pg_catalog.json_build_object('dueOn', h.due_on,
          'state', case when f.state in ('submitted', 'declined') then f.state else 'open' end))
        from public.assignments h left join public.reflections f on f.assignment_id = h.id and f.partner_id = p.id
        where h.couple_id = p.couple_id and (h.partner_id is null or h.partner_id = p.id)
          and h.withdrawn_at is null and h.due_on is not null), '[]'),
      coalesce((select pg_catalog.json_agg(pg_catalog.json_build_object('until', t.ended_on,
          'schedules', (select pg_catalog.json_agg(pg_catalog.json_build_object('from', s.from_on, 'unit', s.unit,
              'every', s.every, 'times', s.times, 'kept', s.kept, 'weekday', s.weekday, 'dayOfMonth', s.day_of_month))
            from public.ritual_schedules s where s.ritual_id = t.id),
          -- No period is longer than a year.
          'pauses', coalesce((select pg_catalog.json_agg(pg_catalog.json_build_object('from', u.from_on, 'to', u.to_on))
            from public.ritual_pauses u where u.ritual_id = t.id and u.to_on > d.today - 400), '[]'),
          'moments', coalesce((select pg_catalog.json_agg(pg_catalog.json_build_object('date', o.kept_on, 'by', q.side))
            from public.moments o join public.partners q on q.id = o.partner_id
            where o.ritual_id = t.id and o.taken_back_at is null and o.kept_on > d.today - 400), '[]')))
        from public.rituals t where t.couple_id = p.couple_id and (t.ended_on is null or t.ended_on >= d.today)), '[]')
    from public.reminder_choices r join public.partners p on p.id = r.partner_id
    join public.couples c on c.id = p.couple_id join public.accounts a on a.id = p.account_id
    cross join lateral (select (reminder_ground.at at time zone c.time_zone)::date as today) d
    where r.partner_id = of_partner and r.channel = 'mail' and a.mail is not null and app.consents(p.id)
      and not app.is_separated(p.couple_id)
      and not exists (select 1 from public.erasures e where e.partner_id = p.id)
  $$;

  -- For whom a day is perhaps still to be looked at. Whether it is, is for the rules to say: a time zone that is known here
  -- under another name would fail for everybody.
  create function app.reminders_to_weigh(at timestamptz)
  returns table (partner_id uuid, time_zone text, at_time text, weighed_on date) language sql stable ${definer} as $$
    select r.partner_id, c.time_zone, r.at_time, r.weighed_on
    from public.reminder_choices r join public.couples c on c.id = r.couple_id
    where r.channel = 'mail' and (r.weighed_on is null
      or r.weighed_on < ((reminders_to_weigh.at + interval '14 hours') at time zone 'UTC')::date)
  $$;

  -- The link in a message switches off what it belongs to, and for an hour takes that back. Of any other link nothing is said.
  create function app.switch_reminders_off(link_hash bytea, at timestamptz) returns void language sql ${definer} as $$
    update public.reminder_choices r set channel = 'off', off_by_link_at = at
    from public.reminder_messages m where m.off_hash = link_hash and r.partner_id = m.partner_id and r.channel <> 'off'
  $$;
  create function app.switch_reminders_on_again(link_hash bytea, at timestamptz) returns boolean language plpgsql ${definer} as $$
  begin
    update public.reminder_choices r set channel = 'mail', off_by_link_at = null
    from public.reminder_messages m where m.off_hash = link_hash and r.partner_id = m.partner_id
      and r.channel = 'off' and r.off_by_link_at > switch_reminders_on_again.at - interval '1 hour';
    return found;
  end $$;
`;
