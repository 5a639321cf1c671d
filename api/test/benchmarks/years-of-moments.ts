import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import { dayIn } from '../../src/platform/days.js';
import { SettlingService } from '../../src/rituals/index.js';
import { aTherapist, type Person } from '../people.js';
import { startProduct, type Product } from '../product.js';

/** A therapist with a caseload whose couples kept their rituals every day for years. */
export interface Years {
  years: number;
  moments: number;
  couples: { id: string; today: LocalDate }[];
  product: Product;
  therapist: Person;
}

/** The article's, so that no name has to be sealed. */
const PRESETS = ['sunday-walk', 'coffee', 'creative-evening'];
const ZONE = 'Europe/Amsterdam';

/** Three rituals a couple, each kept daily by one partner and often by both, with a miss now and then; settled. */
export async function yearsOf(years: number, couples: number): Promise<Years> {
  const product = await startProduct();
  const therapist = await aTherapist(product);
  const today = dayIn(ZONE, new Date());
  const { look } = product.database;
  await look(filledWith(couples, addDays(today, -Math.round(365.25 * years)), today));
  await product.app.get(SettlingService).settleAll();
  await look('vacuum analyze');
  const [counted] = await look<{ moments: number }>('select count(*)::int as moments from moments');
  const rows = await look<{ id: string }>('select id from couples order by id');
  return {
    years,
    moments: counted?.moments ?? 0,
    couples: rows.map(({ id }) => ({ id, today })),
    product,
    therapist,
  };
}

/** Past the product, which would take hours; its triggers had nothing to do, because nothing is settled yet. */
const filledWith = (couples: number, from: LocalDate, today: LocalDate): string => `
  begin;
  set local session_replication_role = replica;
  insert into couples (id, practice_id, time_zone, created_at)
    select gen_random_uuid(), p.id, '${ZONE}', '${from}' from practices p, generate_series(1, ${couples});
  insert into couple_files (couple_id, practice_id, label) select id, practice_id, 'Koppel ' || id from couples;
  insert into partners (id, practice_id, couple_id, side)
    select gen_random_uuid(), practice_id, id, side from couples, unnest(array['a', 'b']) side;
  insert into couple_access (couple_id, practice_id, account_id, since)
    select c.id, c.practice_id, a.id, '${from}' from couples c join accounts a using (practice_id);
  insert into rituals (id, practice_id, couple_id, preset, started_on, created_at, created_by)
    select gen_random_uuid(), c.practice_id, c.id, preset, '${from}', '${from}', a.id
    from couples c join accounts a using (practice_id), unnest(array['${PRESETS.join(`', '`)}']) preset;
  insert into ritual_schedules (ritual_id, practice_id, couple_id, from_on, unit, every, times, kept)
    select id, practice_id, couple_id, started_on, 'day', 1, 1, 'either' from rituals;
  insert into ritual_pauses (id, ritual_id, practice_id, couple_id, from_on, to_on, given_by, given_at)
    select gen_random_uuid(), id, practice_id, couple_id, day::date, day::date + 13, created_by, day
    from rituals, generate_series('${from}'::date + 100, '${today}'::date, '1 year') day;
  insert into moments (id, ritual_id, practice_id, couple_id, partner_id, kept_on, logged_at, device_zone)
    select gen_random_uuid(), r.id, r.practice_id, r.couple_id, p.id, day::date, day + interval '20 hours', '${ZONE}'
    from generate_series('${from}'::date, '${today}'::date, '1 day') day, rituals r join partners p using (couple_id)
    where (hashtext(r.id::text || day::date) & 15) > (case p.side when 'a' then 0 else 9 end);
  commit`;
