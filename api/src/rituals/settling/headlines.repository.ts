import { Injectable } from '@nestjs/common';
import type { DateSpan, LocalDate } from '@tweespraak/domain/calendar';
import {
  RULES_NUMBER,
  type Moment,
  type PresetRitualKey,
  type Schedule,
  type Settled,
} from '@tweespraak/domain/rituals';
import type { Viewer } from '../../identity/index.js';
import { Codec } from '../../platform/crypto/codec.js';
import { Database } from '../../platform/database/database.js';
import { placeOfName } from '../places.js';

/** A couple, and the day that it is where they live. */
export interface AskedCouple {
  id: string;
  today: LocalDate;
}

/** A ritual that runs: what is settled of it, and of its history what came after; without the former, all of it. */
export interface UnsettledRow {
  id: string;
  coupleId: string;
  preset: PresetRitualKey | null;
  name: string | null;
  counted: boolean;
  schedules: Schedule[];
  pauses: DateSpan[];
  partners: [string, string];
  moments: Moment[];
  settledThrough: LocalDate | null;
  tally: Pick<Settled, 'grace' | 'headline'> | null;
}

@Injectable()
export class HeadlinesRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** The running rituals of all these couples in one query, in the order in which they began. */
  async of(viewer: Viewer, couples: AskedCouple[]): Promise<UnsettledRow[]> {
    const rows = await this.database.rows<Omit<UnsettledRow, 'name'> & { sealed: Buffer | null }>(
      `with asked as (
         select * from unnest($1::uuid[], $2::date[]) as asked (couple_id, today)
       ), ritual as materialized (
         -- A day of its own to go on from: below a policy an index serves a bare column, and no expression.
         select r.*, s.tally, s.settled_through, coalesce(s.settled_through, '-infinity') as after
         from asked a join rituals r on r.couple_id = a.couple_id and r.ended_on is null
         left join ritual_streaks s on s.ritual_id = r.id and s.rules = $3 and s.settled_through < a.today
       )
       select r.id, r.couple_id as "coupleId", r.preset, n.name as sealed, r.counted, d.partners,
         r.settled_through as "settledThrough", r.tally,
         (select json_agg(json_build_object('from', v.from_on, 'unit', v.unit, 'every', v.every, 'times', v.times, 'kept', v.kept))
            from ritual_schedules v where v.ritual_id = r.id) as schedules,
         coalesce((select json_agg(json_build_object('from', p.from_on, 'to', p.to_on))
            from ritual_pauses p where p.ritual_id = r.id and p.to_on > r.after), '[]') as pauses,
         coalesce((select json_agg(json_build_object('date', m.kept_on, 'by', m.partner_id))
            from moments m where m.ritual_id = r.id and m.taken_back_at is null and m.kept_on > r.after), '[]') as moments
       from ritual r
       join (select couple_id, array_agg(id order by side) as partners from partners group by couple_id) d using (couple_id)
       left join ritual_proposals n on n.id = r.id
       order by r.created_at, r.preset, r.id`,
      [couples.map(({ id }) => id), couples.map(({ today }) => today), RULES_NUMBER],
    );
    const rituals: UnsettledRow[] = [];
    for (const { sealed, ...row } of rows) {
      const place = placeOfName({ practiceId: viewer.practiceId, coupleId: row.coupleId, id: row.id });
      rituals.push({ ...row, name: sealed && (await this.codec.openWords(sealed, place)) });
    }
    return rituals;
  }
}
