import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Language } from '@tweespraak/contracts/localized';
import type { Partner, Viewer } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface OwnAccount {
  name: string;
  signInName: string;
  mail: string | null;
  language: Language;
  createdAt: Date;
  joinedAt: Date;
  side: Side;
  timeZone: string;
  separatedAt: Date | null;
  practice: string;
  therapists: string[];
  otherName: string | null;
}

export interface OwnRead {
  by: string;
  reflectionId: string;
  assignmentId: string | null;
  at: Date;
}

/** What a person takes along that no other feature gives. Below the policies, and one's own by name besides. */
@Injectable()
export class ExportsRepository {
  constructor(private readonly database: Database) {}

  async account(viewer: Partner): Promise<OwnAccount | undefined> {
    const [row] = await this.database.rows<OwnAccount>(
      `select a.name, k.sign_in_name as "signInName", k.mail, a.language, a.created_at as "createdAt",
         p.joined_at as "joinedAt", p.side, c.time_zone as "timeZone", c.separated_at as "separatedAt", r.name as practice,
         coalesce((select array_agg(t.name order by t.name) from couple_access x join accounts t on t.id = x.account_id
            where x.couple_id = c.id and x.role = 'therapist' and (x.until is null or x.until > now())), '{}') as therapists,
         (select o.name from partners q join accounts o on o.id = q.account_id
            where q.couple_id = c.id and q.id <> p.id) as "otherName"
       from partners p join couples c on c.id = p.couple_id join accounts a on a.id = p.account_id
       join practices r on r.id = p.practice_id join app.contacts_of(array[a.id]) k on k.account_id = a.id
       where p.id = $1`,
      [viewer.partnerId],
    );
    return row;
  }

  async practiceOf(viewer: Viewer): Promise<string> {
    const [row] = await this.database.rows<{ name: string }>('select name from practices where id = $1', [
      viewer.practiceId,
    ]);
    return row?.name ?? '';
  }

  /** Who opened which reflection of one's own. */
  reads(viewer: Partner): Promise<OwnRead[]> {
    return this.database.rows(
      `select coalesce(a.name, '') as by, d.record_id as "reflectionId", r.assignment_id as "assignmentId", d.read_at as at
       from reads d left join accounts a on a.id = d.reader_id left join reflections r on r.id = d.record_id
       where d.partner_id = $1 and d.record_kind = 'reflection' order by d.read_at`,
      [viewer.partnerId],
    );
  }
}
