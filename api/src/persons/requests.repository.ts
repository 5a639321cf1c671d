import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { RequestKind } from '@tweespraak/contracts/persons';
import { randomUUID } from 'node:crypto';
import type { Partner, Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface RequestRow {
  partnerId: string;
  kind: RequestKind;
  askedAt: Date;
  takenBackAt: Date | null;
  answeredAt: Date | null;
  answer: 'done' | 'declined' | null;
}

export interface OpenRequestRow {
  coupleId: string;
  label: string;
  mine: boolean;
  side: Side;
  name: string | null;
  kind: RequestKind;
  askedAt: Date;
}

const columns = `partner_id as "partnerId", kind, asked_at as "askedAt", taken_back_at as "takenBackAt",
  answered_at as "answeredAt", answer`;
const open = 'taken_back_at is null and answered_at is null';

/** What partners ask the practice: a partner sees their own, a professional those of the caseload, an owner all. */
@Injectable()
export class RequestsRepository {
  constructor(private readonly database: Database) {}

  own(viewer: Partner): Promise<RequestRow[]> {
    return this.database.rows(
      `select ${columns} from person_requests where partner_id = $1 order by asked_at desc`,
      [viewer.partnerId],
    );
  }

  openOf(_viewer: Professional, coupleId: string): Promise<RequestRow[]> {
    return this.database.rows(`select ${columns} from person_requests where couple_id = $1 and ${open}`, [
      coupleId,
    ]);
  }

  allOpen(_viewer: Professional): Promise<OpenRequestRow[]> {
    return this.database.rows(
      // An owner is told whose request it is, as in the record of who did what; the file stays closed to them.
      `select r.couple_id as "coupleId", coalesce(f.label, o.label, '') as label, f.couple_id is not null as mine, r.side,
         coalesce(a.name, n.name) as name, r.kind, r.asked_at as "askedAt"
       from person_requests r
       left join couple_files f on f.couple_id = r.couple_id
       left join partners p on p.id = r.partner_id left join accounts a on a.id = p.account_id
       left join app.all_couples_in_audit() o on o.id = r.couple_id
       left join lateral app.partners_in_audit(array[r.partner_id]) n on true
       where ${open} order by r.asked_at`,
    );
  }

  /** Asking twice is asking once. */
  async ask(viewer: Partner, kind: RequestKind, at: Date): Promise<void> {
    await this.database.rows(
      `insert into person_requests (id, practice_id, couple_id, partner_id, side, kind, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [randomUUID(), viewer.practiceId, viewer.coupleId, viewer.partnerId, viewer.side, kind, at],
    );
  }

  async takeBack(viewer: Partner, kind: RequestKind, at: Date): Promise<void> {
    await this.database.change(
      `update person_requests set taken_back_at = $3 where partner_id = $1 and kind = $2 and ${open}`,
      [viewer.partnerId, kind, at],
    );
  }

  /** How many open requests were answered: of one side, or of both for what concerns both. */
  answer(
    viewer: Professional,
    of: { coupleId: string; side: Side | null; kind: RequestKind },
    answer: 'done' | 'declined',
    at: Date,
  ): Promise<number> {
    return this.database.change(
      `update person_requests set answered_at = $4, answered_by = $5, answer = $6
       where couple_id = $1 and ($2::text is null or side = $2) and kind = $3 and ${open}`,
      [of.coupleId, of.side, of.kind, at, viewer.accountId, answer],
    );
  }
}
