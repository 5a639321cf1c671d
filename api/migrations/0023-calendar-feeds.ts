import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

const definer = `security definer set search_path = ''`;
const own = 'partner_id = (select app.my_partner())';
const dayOf = (instant: string): string => `(${instant} at time zone 'UTC')::date`;

/** The address under which a partner's calendar app reads their moments, without a session. */
export class CalendarFeeds1763800000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      create table calendar_feeds (
        partner_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        token_hash bytea not null unique,
        made_at timestamptz not null,
        revoked_at timestamptz,
        titles text not null check (titles in ('neutral', 'names')),
        -- the language in which the titles were chosen
        language text not null check (language in ('nl', 'en')),
        -- how often its titles were changed; it never falls, also when the address is off and on again
        changes integer not null default 0,
        changed_at timestamptz not null,
        last_read_on date,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      alter table calendar_feeds enable row level security;
      alter table calendar_feeds force row level security;
      -- Requests never read the hash.
      grant select (partner_id, practice_id, couple_id, made_at, revoked_at, titles, language, changes, changed_at, last_read_on)
        on calendar_feeds to ${rw};
      grant insert on calendar_feeds to ${rw};
      grant update (token_hash, made_at, revoked_at, titles, language, changes, changed_at, last_read_on)
        on calendar_feeds to ${rw};
      create policy erasing on calendar_feeds to ${owner} using (true) with check (true);
      create policy own on calendar_feeds for select to ${rw} using (${own});
      create policy own_making on calendar_feeds for insert to ${rw} with check (${own});
      create policy own_change on calendar_feeds for update to ${rw} using (${own}) with check (${own});
      create policy may_add on calendar_feeds as restrictive for insert to ${rw} with check ((select app.may_add()));
      -- Switching it off needs no consent.
      create policy may_add_change on calendar_feeds as restrictive for update to ${rw}
        using (true) with check (revoked_at is not null or (select app.may_add()));

      -- Every time in a calendar is another one when the zone is.
      alter table couples add column zone_changes integer not null default 0;
      grant update (zone_changes) on couples to ${rw};
    `);
    await runner.query(`
      -- Closed without anybody closing it: consent was withdrawn, or somebody came back by a recovery since.
      create function app.feed_is_open(of_partner uuid) returns boolean language sql stable ${definer} as $$
        select exists (select 1 from public.calendar_feeds f join public.partners p on p.id = f.partner_id
          where f.partner_id = of_partner and f.revoked_at is null and p.account_id is not null and app.consents(p.id)
            and not exists (select 1 from public.recoveries r where r.partner_id = p.id and r.used_at >= f.made_at))
      $$;
      create function app.my_feed_is_open() returns boolean language sql stable ${definer} as $$
        select app.feed_is_open(app.my_partner())
      $$;

      create function app.rituals_for_feed(couple uuid) returns jsonb language sql stable ${definer} as $$
        select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', r.id, 'preset', r.preset, 'endedOn', r.ended_on,
          'changes', coalesce(a.count, 0) + coalesce(u.count, 0) + (r.ended_on is not null)::integer,
          'changedOn', greatest(${dayOf('r.created_at')}, r.ended_on, ${dayOf('a.last')}, ${dayOf('u.last')}),
          'schedules', (select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('from', s.from_on, 'unit', s.unit,
              'every', s.every, 'times', s.times, 'kept', s.kept, 'weekday', s.weekday, 'dayOfMonth', s.day_of_month,
              'at', s.at_time) order by s.from_on)
            from public.ritual_schedules s where s.ritual_id = r.id),
          'pauses', coalesce(u.spans, '[]')) order by r.id), '[]')
        from public.rituals r
        left join lateral (select pg_catalog.count(*) as count, max(p.agreed_at) as last from public.ritual_proposals p
          where p.couple_id = couple and coalesce(p.ritual_id, p.id) = r.id and p.agreed_at is not null) a on true
        left join lateral (select pg_catalog.count(*) as count, max(p.given_at) as last,
            pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('from', p.from_on, 'to', p.to_on) order by p.from_on, p.to_on) as spans
          from public.ritual_pauses p where p.ritual_id = r.id) u on true
        where r.couple_id = couple
      $$;
      create function app.homework_for_feed(couple uuid, of_partner uuid) returns jsonb language sql stable ${definer} as $$
        select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('id', a.id, 'dueOn', a.due_on,
          'changes', a.revision, 'changedOn', ${dayOf('a.assigned_at')}) order by a.id), '[]')
        from public.assignments a
        where a.couple_id = couple and (a.partner_id is null or a.partner_id = of_partner)
          and a.withdrawn_at is null and a.due_on is not null
          and not exists (select 1 from public.reflections r where r.assignment_id = a.id and r.partner_id = of_partner
            and r.state in ('submitted', 'declined'))
      $$;

      -- All that a feed needs and nothing else: no text, no name, nothing of the other's. Null for what opens nothing.
      create function app.read_feed(hash bytea, at timestamptz) returns jsonb language plpgsql ${definer} as $$
      declare f public.calendar_feeds; c public.couples; today date;
      begin
        select * into f from public.calendar_feeds where token_hash = hash;
        if not app.feed_is_open(f.partner_id) then return null; end if;
        select * into c from public.couples where id = f.couple_id;
        today := (read_feed.at at time zone c.time_zone)::date;
        update public.calendar_feeds set last_read_on = today
          where partner_id = f.partner_id and last_read_on is distinct from today;
        return pg_catalog.jsonb_build_object('partnerId', f.partner_id, 'practiceId', f.practice_id,
          'timeZone', c.time_zone, 'titles', f.titles, 'language', f.language, 'changes', f.changes + c.zone_changes,
          'changedOn', ${dayOf('f.changed_at')}, 'rituals', app.rituals_for_feed(f.couple_id),
          'homework', app.homework_for_feed(f.couple_id, f.partner_id));
      end $$;

      revoke all on function app.feed_is_open(uuid), app.my_feed_is_open(), app.rituals_for_feed(uuid),
        app.homework_for_feed(uuid, uuid), app.read_feed(bytea, timestamptz) from public;
      grant execute on function app.my_feed_is_open() to ${rw};
      grant execute on function app.read_feed(bytea, timestamptz) to ${auth};

      -- Erasing takes this too, whatever else it takes.
      alter function app.erase_own_texts(uuid) rename to erase_own_texts_before_feeds;
      create function app.erase_own_texts(of_partner uuid) returns void language plpgsql ${definer} as $$
      begin
        perform app.erase_own_texts_before_feeds(of_partner);
        delete from public.calendar_feeds f where f.partner_id = of_partner;
      end $$;
      revoke all on function app.erase_own_texts(uuid) from public;
      revoke all on function app.erase_own_texts_before_feeds(uuid) from ${auth};
      grant execute on function app.erase_own_texts(uuid) to ${auth};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
