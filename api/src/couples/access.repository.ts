import { Injectable } from '@nestjs/common';
import type { AccessReason } from '@tweespraak/contracts/access';
import type { GivenRelation } from '@tweespraak/domain/access';
import type { Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface GrantRow {
  id: string;
  toId: string;
  toName: string;
  role: GivenRelation;
  reason: AccessReason;
  since: Date;
  until: Date;
  givenBy: string;
  ofId: string | null;
  ofName: string | null;
}

interface NewGrant {
  id: string;
  accountId: string;
  reason: AccessReason;
  since: Date;
  until: Date;
}

const grants = (where: string): string => `
  select g.id, g.account_id as "toId", coalesce(a.name, '') as "toName", g.role, g.reason, g.since, g.until,
    coalesce(b.name, '') as "givenBy", g.of_account as "ofId", o.name as "ofName"
  from access_grants g left join accounts a on a.id = g.account_id left join accounts b on b.id = g.given_by
  left join accounts o on o.id = g.of_account
  where g.ended_at is null and g.until > now() and ${where} order by g.until, g.id`;

/** Access for a time. Everything that gives or ends it is a function of the database, which judges who asks. */
@Injectable()
export class AccessRepository {
  constructor(private readonly database: Database) {}

  hold(id: string): Promise<void> {
    return this.database.hold(id);
  }

  /** Also that of a therapist's whole caseload, as far as this reader may see it. */
  ofCouple(_viewer: Professional, coupleId: string): Promise<GrantRow[]> {
    return this.database.rows<GrantRow>(
      grants(
        '(g.couple_id = $1 or g.id in (select x.grant_id from couple_access x where x.couple_id = $1 and x.until > now()))',
      ),
      [coupleId],
    );
  }

  ofCaseloads(_viewer: Professional): Promise<GrantRow[]> {
    return this.database.rows<GrantRow>(grants('g.of_account is not null'));
  }

  async has(_viewer: Professional, grantId: string): Promise<boolean> {
    const rows = await this.database.rows('select 1 from access_grants where id = $1', [grantId]);
    return rows.length > 0;
  }

  give(_viewer: Professional, given: NewGrant & { coupleId: string; role: GivenRelation }): Promise<boolean> {
    const { id, coupleId, accountId, role, reason, since, until } = given;
    return this.did('app.give_access($1, $2, $3, $4, $5, $6, $7)', [
      id,
      coupleId,
      accountId,
      role,
      reason,
      since,
      until,
    ]);
  }

  giveCaseload(_viewer: Professional, given: NewGrant & { therapistId: string }): Promise<boolean> {
    const { id, therapistId, accountId, reason, since, until } = given;
    return this.did('app.give_caseload($1, $2, $3, $4, $5, $6)', [
      id,
      therapistId,
      accountId,
      reason,
      since,
      until,
    ]);
  }

  end(_viewer: Professional, grantId: string, coupleId: string | null): Promise<boolean> {
    return this.did(
      `app.end_access((select g.id from access_grants g where g.id = $1
         and case when $2::uuid is null then g.of_account is not null else g.couple_id = $2 end))`,
      [grantId, coupleId],
    );
  }

  handOver(_viewer: Professional, coupleId: string, to: string): Promise<boolean> {
    return this.did('app.hand_over($1, $2)', [coupleId, to]);
  }

  private async did(act: string, values: unknown[]): Promise<boolean> {
    const [row] = await this.database.rows<{ did: boolean | null }>(`select ${act} as did`, values);
    return row?.did ?? false;
  }
}
