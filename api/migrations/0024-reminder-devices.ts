import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

const definer = `security definer set search_path = ''`;
const own = 'partner_id = (select app.my_partner())';
const keep = 'app.keep_reminder_device(uuid, text, text, text, text, bytea, bytea, bytea, timestamptz)';

/** The devices on which partners want their message, and that it goes there first. */
export class ReminderDevices1763800000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth, worker } = await rolesOf(runner);
    await runner.query(`
      alter table reminder_choices drop constraint reminder_choices_channel_check,
        add check (channel in ('off', 'mail', 'push'));
      alter table reminder_messages drop constraint reminder_messages_channel_check,
        add check (channel in ('mail', 'push'));

      create table reminder_devices (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        -- the browser and the system, in two words
        device text not null,
        endpoint text not null check (length(endpoint) <= 1000),
        p256dh text not null check (length(p256dh) <= 100),
        auth text not null check (length(auth) <= 50),
        -- the link that the device itself switches off with
        off_hash bytea not null unique,
        -- the cookie of that browser, by which signing out there ends it
        browser_hash bytea not null unique,
        added_at timestamptz not null,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on reminder_devices (partner_id);
      alter table reminder_devices enable row level security;
      alter table reminder_devices force row level security;
      create policy erasing on reminder_devices to ${owner} using (true) with check (true);
      create policy own on reminder_devices for select to ${rw} using (${own});
      create policy own_taking_off on reminder_devices for delete to ${rw} using (${own});
      create policy sending on reminder_devices to ${worker} using (true) with check (true);
      grant select (id, practice_id, couple_id, partner_id, device, browser_hash, added_at), delete on reminder_devices to ${rw};
      grant select (id, partner_id, endpoint, p256dh, auth, browser_hash, added_at), delete on reminder_devices to ${worker};
      grant select (channel, off_by_link_at) on reminder_choices to ${worker};
      grant update (channel) on reminder_messages to ${worker};
      grant select (channel) on reminder_messages to ${rw};

      drop function app.reminder_ground(uuid, timestamptz);
    `);
    await runner.query(whatTheWorkerAsks);
    await runner.query(whatAPartnerDoes);
    await runner.query(`
      revoke all on function app.reminder_ground(uuid, timestamptz), ${keep} from public;
      grant execute on function app.reminder_ground(uuid, timestamptz) to ${worker};
      grant execute on function ${keep} to ${rw};

      alter function app.erase_own_texts(uuid) rename to erase_own_texts_before_devices;
      create function app.erase_own_texts(of_partner uuid) returns void language plpgsql ${definer} as $$
      begin
        perform app.erase_own_texts_before_devices(of_partner);
        delete from public.reminder_devices d where d.partner_id = of_partner;
      end $$;
      revoke all on function app.erase_own_texts(uuid) from public;
      revoke all on function app.erase_own_texts_before_devices(uuid) from ${auth};
      grant execute on function app.erase_own_texts(uuid) to ${auth};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const whatAPartnerDoes = `
  -- One browser tells one partner: who switches it on there takes it over, and nobody learns whose it was. At most five of one's own.
  create function app.keep_reminder_device(new_id uuid, device text, endpoint text, p256dh text, auth text,
    off_hash bytea, was_hash bytea, browser_hash bytea, at timestamptz)
  returns boolean language plpgsql ${definer} as $$
  declare me record;
  begin
    select p.id, p.couple_id, p.practice_id into me from public.partners p where p.id = app.my_partner() for no key update;
    if not found then return false; end if;
    delete from public.reminder_devices d where d.off_hash = keep_reminder_device.off_hash
      or d.browser_hash = was_hash;
    if (select pg_catalog.count(*) from public.reminder_devices d where d.partner_id = me.id) >= 5 then return false; end if;
    insert into public.reminder_devices
      values (new_id, me.practice_id, me.couple_id, me.id, device, endpoint, p256dh, auth, off_hash, browser_hash, at);
    return true;
  end $$;
`;

const whatTheWorkerAsks = `
  -- As before; who wants it on a device needs no address, but may have one.
  create function app.reminder_ground(of_partner uuid, at timestamptz)
  returns table (practice_id uuid, couple_id uuid, side text, time_zone text, language text, channel text, mail text,
    at_time text, quiet_from text, quiet_to text, chosen_at timestamptz, weighed_on date, last_message_on date,
    homework json, rituals json)
  language sql stable ${definer} as $$
    select p.practice_id, p.couple_id, p.side, c.time_zone, a.language, r.channel, a.mail, r.at_time, r.quiet_from, r.quiet_to,
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
    where r.partner_id = of_partner and (r.channel = 'push' or (r.channel = 'mail' and a.mail is not null))
      and app.consents(p.id) and not app.is_separated(p.couple_id)
      and not exists (select 1 from public.erasures e where e.partner_id = p.id)
  $$;

  create or replace function app.reminders_to_weigh(at timestamptz)
  returns table (partner_id uuid, time_zone text, at_time text, weighed_on date) language sql stable ${definer} as $$
    select r.partner_id, c.time_zone, r.at_time, r.weighed_on
    from public.reminder_choices r join public.couples c on c.id = r.couple_id
    where r.channel <> 'off' and (r.weighed_on is null
      or r.weighed_on < ((reminders_to_weigh.at + interval '14 hours') at time zone 'UTC')::date)
  $$;

  -- A device has a link as a mail has one.
  create or replace function app.switch_reminders_off(link_hash bytea, at timestamptz) returns void language sql ${definer} as $$
    update public.reminder_choices r set channel = 'off', off_by_link_at = at where r.channel <> 'off' and (
      exists (select 1 from public.reminder_messages m where m.off_hash = link_hash and m.partner_id = r.partner_id)
      or exists (select 1 from public.reminder_devices d where d.off_hash = link_hash and d.partner_id = r.partner_id))
  $$;
  create or replace function app.switch_reminders_on_again(link_hash bytea, at timestamptz) returns boolean
  language plpgsql ${definer} as $$
  begin
    -- Devices are only there when they came first.
    update public.reminder_choices r set off_by_link_at = null, channel =
        case when exists (select 1 from public.reminder_devices d where d.partner_id = r.partner_id) then 'push' else 'mail' end
      where r.channel = 'off' and r.off_by_link_at > switch_reminders_on_again.at - interval '1 hour' and (
        exists (select 1 from public.reminder_messages m where m.off_hash = link_hash and m.partner_id = r.partner_id)
        or exists (select 1 from public.reminder_devices d where d.off_hash = link_hash and d.partner_id = r.partner_id));
    return found;
  end $$;
`;
