import { Injectable } from '@nestjs/common';
import type { AuditPage, AuditQuestion } from '@tweespraak/contracts/audit';
import type { Outcome } from '@tweespraak/domain/audit';
import type { Partner, Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface OwnReadingRow {
  day: string;
  account: string;
  role: string;
  act: string;
  exerciseKey: string | null;
  exerciseVersion: number | null;
}

export interface JointReadingRow {
  month: string;
  account: string;
  role: string;
}

export interface EventRow {
  id: string;
  at: Date;
  account: string;
  role: string;
  act: string;
  outcome: Outcome;
  couple: string | null;
  partner: string | null;
  access: string | null;
}

type Narrowed = Omit<AuditQuestion, 'day'> & { from: Date | null; to: Date | null; limit: number };

/** Events within reach of who looks, without their places in the chain. */
@Injectable()
export class EventsRepository {
  constructor(private readonly database: Database) {}

  /** Once a day and reader, however often they looked; the newest first. */
  ownReadings({ partnerId, timeZone }: Partner): Promise<OwnReadingRow[]> {
    return this.database.rows<OwnReadingRow>(
      `select distinct (e.at at time zone $2)::date::text as day, e.account_id as account, e.role, e.act,
         a.exercise_key as "exerciseKey", a.exercise_version as "exerciseVersion"
       from audit_events e left join reflections r on r.id = e.record_id left join assignments a on a.id = r.assignment_id
       where e.shown_to = 'partner' and e.partner_id = $1 and e.outcome = 'done'
       order by day desc, account, act, "exerciseKey" limit 500`,
      [partnerId, timeZone],
    );
  }

  /** Once a month and reader, of the months before this one; the newest first. */
  jointReadings({ coupleId, timeZone }: Partner, thisMonth: string): Promise<JointReadingRow[]> {
    return this.database.rows<JointReadingRow>(
      `select distinct to_char(e.at at time zone $2, 'YYYY-MM') as month, e.account_id as account, e.role
       from audit_events e
       where e.shown_to = 'couple' and e.couple_id = $1 and e.outcome = 'done' and to_char(e.at at time zone $2, 'YYYY-MM') < $3
       order by month desc, account limit 500`,
      [coupleId, timeZone, thisMonth],
    );
  }

  /** The newest first. */
  ofPractice(
    _viewer: Professional,
    { person, couple, act, before, from, to, limit }: Narrowed,
  ): Promise<EventRow[]> {
    return this.database.rows<EventRow>(
      `select id, at, account_id as account, role, act, outcome, couple_id as couple, partner_id as partner, access_id as access
       from audit_events where shown_to <> 'account'
         and ($1::uuid is null or account_id = $1) and ($2::uuid is null or couple_id = $2) and ($3::text is null or act = $3)
         and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
         and ($6::uuid is null or (at, id) < (select e.at, e.id from audit_events e where e.id = $6))
       order by at desc, id desc limit $7`,
      [person ?? null, couple ?? null, act ?? null, from, to, before ?? null, limit],
    );
  }

  async namesOf(accounts: string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      'select id, name from app.names_in_audit($1)',
      [[...new Set(accounts)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Everybody of the practice, for its owner. */
  people(): Promise<AuditPage['people']> {
    return this.database.rows('select id, name, kind from app.people_in_audit() order by kind desc, name');
  }

  couples(): Promise<AuditPage['couples']> {
    return this.database.rows('select id, label from app.all_couples_in_audit() order by label');
  }

  async partnersOf(partners: string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      'select id, name from app.partners_in_audit($1)',
      [[...new Set(partners)]],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
