import { Injectable } from '@nestjs/common';
import type { Relation } from '@tweespraak/domain/access';
import type { LocalDate } from '@tweespraak/domain/calendar';
import type { Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface CaseloadCouple {
  id: string;
  label: string;
  names: string[];
  timeZone: string;
  archivedAt: Date | null;
  open: number;
  overdue: number;
  earliestDue: LocalDate | null;
  /** When the oldest homework that is still open was assigned. */
  openSince: Date | null;
  unread: number;
  safetyChecks: number;
  lastSignOfLife: Date | null;
  relation: Exclude<Relation, 'partner'>;
}

export interface UnreadReflection {
  reflectionId: string;
  coupleId: string;
  label: string;
  name: string;
  exerciseKey: string;
  exerciseVersion: number;
  submittedAt: Date;
}

/** The overview over a caseload: the one place that joins across features, with SQL of its own. */
@Injectable()
export class CaseloadRepository {
  constructor(private readonly database: Database) {}

  couples(viewer: Professional, now: Date): Promise<CaseloadCouple[]> {
    return this.database.rows<CaseloadCouple>(
      `with handed_in as (
         select assignment_id, partner_id, state, submitted_at, couple_id, id from reflections where state <> 'draft'
         union all
         -- Who plans without reading: that something was handed in, and no more.
         select assignment_id, partner_id, state, null, couple_id, null from app.homework_progress()
       ), homework as (
         select a.couple_id, a.id, a.due_on, a.assigned_at,
           (case when a.partner_id is null then 2 else 1 end) >
             (select count(*) from handed_in h where h.assignment_id = a.id) as is_open
         from assignments a where a.withdrawn_at is null
       ), counted as (
         select h.couple_id, count(*)::int as open,
           count(*) filter (where h.due_on < ($2::timestamptz at time zone c.time_zone)::date)::int as overdue,
           min(h.due_on) as earliest_due, min(h.assigned_at) as open_since
         from homework h join couples c on c.id = h.couple_id where h.is_open group by h.couple_id
       ), unread as (
         select h.couple_id, count(*)::int as unread from handed_in h
         where h.state = 'submitted' and h.id is not null and not exists (
           select 1 from reads d where d.couple_id = h.couple_id and d.record_id = h.id and d.reader_id = $1 and d.read_at >= h.submitted_at)
         group by h.couple_id
       ), told as (
         -- Who plans without reading sees none of these.
         select s.couple_id, count(*)::int as told from safety_checks s where not exists (
           select 1 from reads d where d.couple_id = s.couple_id and d.record_id = s.id and d.reader_id = $1)
         group by s.couple_id
       ), signs as (
         -- The newest moment stands at the end of an index, however many there are.
         select c.id as couple_id, greatest(h.at,
           (select max(m.logged_at) from moments m where m.couple_id = c.id and m.taken_back_at is null)) as at
         from couples c left join (select couple_id, max(submitted_at) as at from handed_in where state = 'submitted'
           group by couple_id) h on h.couple_id = c.id
       )
       select c.id, f.label, c.time_zone as "timeZone", f.archived_at as "archivedAt",
         coalesce((select array_agg(a.name order by p.side) from partners p join accounts a on a.id = p.account_id
            where p.couple_id = c.id), '{}') as names,
         coalesce(n.open, 0) as open, coalesce(n.overdue, 0) as overdue, n.earliest_due as "earliestDue", n.open_since as "openSince",
         coalesce(u.unread, 0) as unread, coalesce(t.told, 0) as "safetyChecks", s.at as "lastSignOfLife", r.relation
       from couples c join couple_files f on f.couple_id = c.id
       left join counted n on n.couple_id = c.id left join unread u on u.couple_id = c.id left join signs s on s.couple_id = c.id
       left join told t on t.couple_id = c.id
       cross join lateral (select case when c.id = any ((select app.my_own_couples())::uuid[]) then 'therapist'
         when c.id = any ((select app.my_clients())::uuid[]) then 'substitute'
         when c.id = any ((select app.my_caseload())::uuid[]) then 'supervisor' else 'assistant' end as relation) r
       order by f.label`,
      [viewer.accountId, now],
    );
  }

  /** The newest first, archived couples left out. */
  unread(viewer: Professional): Promise<UnreadReflection[]> {
    return this.database.rows<UnreadReflection>(
      `select r.id as "reflectionId", r.couple_id as "coupleId", f.label, coalesce(o.name, '') as name,
         a.exercise_key as "exerciseKey", a.exercise_version as "exerciseVersion", r.submitted_at as "submittedAt"
       from reflections r
       join couple_files f on f.couple_id = r.couple_id and f.archived_at is null
       join assignments a on a.id = r.assignment_id
       join partners p on p.id = r.partner_id left join accounts o on o.id = p.account_id
       where r.state = 'submitted' and not exists (
         select 1 from reads d where d.couple_id = r.couple_id and d.record_id = r.id and d.reader_id = $1 and d.read_at >= r.submitted_at)
       order by r.submitted_at desc limit 50`,
      [viewer.accountId],
    );
  }
}
