import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Language } from '@tweespraak/contracts/localized';
import type { Relation } from '@tweespraak/domain/access';
import { Database } from '../platform/database/database.js';
import type { Viewer } from '../identity/index.js';

export interface CoupleRow {
  id: string;
  label: string;
  timeZone: string;
  createdAt: Date;
  archivedAt: Date | null;
  vulnerable: 'allowed' | 'off';
  /** Since when the two have parted: what is of both is closed. */
  separatedAt: Date | null;
  revision: number;
  therapists: { id: string; name: string }[];
  /** How who asks stands to this couple. */
  relation: Exclude<Relation, 'partner'>;
}

export interface PartnerRow {
  id: string;
  side: Side;
  name: string | null;
  signInName: string | null;
  language: Language | null;
  joinedAt: Date | null;
  /** For professionals: since when nothing is left of this partner but the record. */
  erasedAt: Date | null;
}

export interface NewCouple {
  id: string;
  label: string;
  timeZone: string;
  partnerA: string;
  partnerB: string;
  createdAt: Date;
  /** A colleague whose caseload it goes into; nobody for one's own. */
  therapistId: string | null;
}

/** Couples within reach of the viewer: their caseload, or their own. */
@Injectable()
export class CouplesRepository {
  constructor(private readonly database: Database) {}

  /** Into one's own caseload, or a colleague's. False when there is a couple of this id, within reach or not. */
  async add(_viewer: Viewer, couple: NewCouple): Promise<boolean> {
    const { id, label, timeZone, partnerA, partnerB, createdAt, therapistId } = couple;
    const values = [id, label, timeZone, partnerA, partnerB, createdAt];
    const [row] = await this.database.rows<{ added: boolean }>(
      therapistId
        ? 'select app.add_couple_for($7, $1, $2, $3, $4, $5, $6) as added'
        : 'select app.add_couple($1, $2, $3, $4, $5, $6) as added',
      therapistId ? [...values, therapistId] : values,
    );
    return row?.added ?? false;
  }

  async coupleOf(_viewer: Viewer, coupleId: string): Promise<CoupleRow | undefined> {
    const [row] = await this.database.rows<CoupleRow>(
      `select c.id, f.label, c.time_zone as "timeZone", c.created_at as "createdAt", f.archived_at as "archivedAt", f.revision,
         case when f.vulnerable_off_at is null then 'allowed' else 'off' end as vulnerable,
         c.separated_at as "separatedAt",
         (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by a.name), '[]')
            from couple_access x join accounts a on a.id = x.account_id
            where x.couple_id = c.id and x.role = 'therapist' and (x.until is null or x.until > now())) as therapists,
         case when c.id = any ((select app.my_own_couples())::uuid[]) then 'therapist'
           when c.id = any ((select app.my_clients())::uuid[]) then 'substitute'
           when c.id = any ((select app.my_caseload())::uuid[]) then 'supervisor' else 'assistant' end as relation
       from couples c join couple_files f on f.couple_id = c.id where c.id = $1`,
      [coupleId],
    );
    return row;
  }

  partnersOf(_viewer: Viewer, coupleId: string): Promise<PartnerRow[]> {
    return this.database.rows<PartnerRow>(
      `select p.id, p.side, a.name, k.sign_in_name as "signInName", a.language, p.joined_at as "joinedAt",
         (select e.erased_at from erasures e where e.partner_id = p.id) as "erasedAt"
       from partners p left join accounts a on a.id = p.account_id
       left join app.contacts_of(array(select q.account_id from partners q where q.couple_id = $1)) k on k.account_id = a.id
       where p.couple_id = $1 order by p.side`,
      [coupleId],
    );
  }

  /** False when the revision is no longer the one that was read. */
  async change(
    _viewer: Viewer,
    coupleId: string,
    revision: number,
    to: { label: string; timeZone: string },
  ): Promise<boolean> {
    const reached = await this.database.change(
      'update couple_files set label = $3, revision = revision + 1 where couple_id = $1 and revision = $2',
      [coupleId, revision, to.label],
    );
    if (reached === 0) return false;
    await this.database.change(
      `update couples set time_zone = $2, zone_changes = zone_changes + (time_zone <> $2)::integer where id = $1`,
      [coupleId, to.timeZone],
    );
    return true;
  }

  /** Switches exercises that ask for vulnerability off at `at`, or on again with null. */
  async switchVulnerable(_viewer: Viewer, coupleId: string, offAt: Date | null): Promise<boolean> {
    const reached = await this.database.change(
      `update couple_files set vulnerable_off_at = case when $2::timestamptz is null then null
         else coalesce(vulnerable_off_at, $2) end where couple_id = $1`,
      [coupleId, offAt],
    );
    return reached > 0;
  }

  /** At `at`, or together again with null; parted once, a second time changes nothing. */
  async separate(_viewer: Viewer, coupleId: string, at: Date | null): Promise<boolean> {
    const reached = await this.database.change(
      `update couples set separated_at = case when $2::timestamptz is null then null else coalesce(separated_at, $2) end
       where id = $1`,
      [coupleId, at],
    );
    return reached > 0;
  }

  /** Into the archive at `at`, or out of it with null; once in, a second time changes nothing. */
  async archive(_viewer: Viewer, coupleId: string, at: Date | null): Promise<boolean> {
    const reached = await this.database.change(
      `update couple_files set archived_at = case when $2::timestamptz is null then null else coalesce(archived_at, $2) end
       where couple_id = $1`,
      [coupleId, at],
    );
    return reached > 0;
  }
}
