import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

const definer = `security definer set search_path = ''`;
/** Who writes in a history holds its streak together with others who do; who settles it holds it alone. */
const hold = (how: 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared'): string =>
  `pg_catalog.${how}(pg_catalog.hashtextextended('streak ' || of_ritual::text, 0))`;

/**
 * What the settled part of each ritual's history comes to, so that streaks need not read it again. The history stays the
 * truth: rows may go at any time. Requests only read them, and whatever changes a settled day takes the row away.
 */
export class SettledStreaks1763800000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      create table ritual_streaks (
        ritual_id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        -- by which rules: the product does not use what others left behind
        rules integer not null,
        settled_through date not null,
        tally jsonb not null,
        periods jsonb not null,
        foreign key (ritual_id, couple_id, practice_id) references rituals (id, couple_id, practice_id)
      );
      create index on ritual_streaks (couple_id);
      alter table ritual_streaks enable row level security;
      alter table ritual_streaks force row level security;
      grant select on ritual_streaks to ${rw};
      create policy erasing on ritual_streaks to ${owner} using (true) with check (true);
      create policy caseload on ritual_streaks for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
      create policy own_couple on ritual_streaks for select to ${rw} using (couple_id = (select app.my_couple()));

      -- What lies after the settled days, and the last sign of life, without the years before.
      create index on moments (ritual_id, kept_on) where taken_back_at is null;
      create index on moments (couple_id, logged_at) where taken_back_at is null;
      create index on ritual_pauses (ritual_id, to_on);

      -- Named with the columns of the ritual and of the day from which on something changed.
      create function app.unsettle() returns trigger language plpgsql ${definer} as $$
      declare changed jsonb; of_ritual uuid; first_day date;
      begin
        foreach changed in array array[to_jsonb(old), to_jsonb(new)] loop
          of_ritual := changed ->> tg_argv[0];
          first_day := changed ->> tg_argv[1];
          continue when of_ritual is null or first_day is null;
          perform ${hold('pg_advisory_xact_lock_shared')};
          delete from public.ritual_streaks s where s.ritual_id = of_ritual and s.settled_through >= first_day;
        end loop;
        return null;
      end $$;
      revoke all on function app.unsettle() from public;
      create trigger unsettles after insert or delete or update of ritual_id, partner_id, kept_on, taken_back_at
        on moments for each row execute function app.unsettle('ritual_id', 'kept_on');
      create trigger unsettles after insert or delete or update
        on ritual_pauses for each row execute function app.unsettle('ritual_id', 'from_on');
      create trigger unsettles after insert or delete or update
        on ritual_schedules for each row execute function app.unsettle('ritual_id', 'from_on');
      create trigger unsettles after update of ended_on
        on rituals for each row execute function app.unsettle('id', 'ended_on');
    `);
    await runner.query(settling);
    await runner.query(
      forSignIn
        .map(
          (each) =>
            `revoke all on function ${each} from public; grant execute on function ${each} to ${auth};`,
        )
        .join('\n'),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

const settling = `
  create function app.rituals_to_settle() returns setof uuid language sql stable ${definer} as $$
    select r.id from public.rituals r order by r.id
  $$;

  -- Waits for whoever writes in the history now, and keeps what comes next waiting. Gives what stands.
  create function app.begin_settling(of_ritual uuid)
  returns table (rules integer, settled_through text, tally jsonb, periods jsonb) language plpgsql ${definer} as $$
  begin
    perform ${hold('pg_advisory_xact_lock')};
    return query select s.rules, s.settled_through::text, s.tally, s.periods
      from public.ritual_streaks s where s.ritual_id = of_ritual;
  end $$;

  -- The history after a day, or the whole of it; nothing where there is no such ritual any more.
  create function app.history_to_settle(of_ritual uuid, after date)
  returns table (time_zone text, ended_on text, schedules jsonb, pauses jsonb, moments jsonb)
  language sql stable ${definer} as $$
    select c.time_zone, r.ended_on::text,
      (select pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('from', s.from_on, 'unit', s.unit, 'every', s.every,
         'times', s.times, 'kept', s.kept)) from public.ritual_schedules s where s.ritual_id = r.id),
      (select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('from', p.from_on, 'to', p.to_on)), '[]')
         from public.ritual_pauses p where p.ritual_id = r.id and p.to_on > coalesce(after, '-infinity')),
      (select coalesce(pg_catalog.jsonb_agg(pg_catalog.jsonb_build_object('date', m.kept_on, 'by', p.side)), '[]')
         from public.moments m join public.partners p on p.id = m.partner_id
         where m.ritual_id = r.id and m.taken_back_at is null and m.kept_on > coalesce(after, '-infinity'))
    from public.rituals r join public.couples c on c.id = r.couple_id where r.id = of_ritual
  $$;

  -- Puts down what was settled; without a day, that nothing is.
  create function app.put_settled(of_ritual uuid, of_rules integer, through date, of_tally jsonb, of_periods jsonb)
  returns void language sql ${definer} as $$
    delete from public.ritual_streaks s where s.ritual_id = of_ritual;
    insert into public.ritual_streaks (ritual_id, practice_id, couple_id, rules, settled_through, tally, periods)
      select r.id, r.practice_id, r.couple_id, of_rules, through, of_tally, of_periods
      from public.rituals r where r.id = of_ritual and through is not null
  $$;
`;

const forSignIn = [
  'app.rituals_to_settle()',
  'app.begin_settling(uuid)',
  'app.history_to_settle(uuid, date)',
  'app.put_settled(uuid, integer, date, jsonb, jsonb)',
];
