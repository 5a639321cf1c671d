import { Injectable } from '@nestjs/common';
import type { Member } from '@tweespraak/contracts/members';
import type { MemberRole } from '@tweespraak/domain/access';
import type { KeptLink, Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface InvitedRow {
  id: string;
  name: string;
  roles: MemberRole[];
  expiresAt: Date;
  tries: number;
  usedAt: Date | null;
  revokedAt: Date | null;
}

export interface NewInvitation extends KeptLink {
  id: string;
  name: string;
  roles: MemberRole[];
}

/** What the database says of a change of members. */
export type Hindrance = 'done' | 'not_found' | 'last_owner' | 'has_couples';

/** Colleagues, as the viewer may see and the owner may change them. */
@Injectable()
export class MembersRepository {
  constructor(private readonly database: Database) {}

  all(_viewer: Professional): Promise<Member[]> {
    return this.database.rows<Member>(
      'select m.account_id as id, a.name, m.roles from members m join accounts a on a.id = m.account_id order by a.name, a.id',
    );
  }

  former(_viewer: Professional): Promise<{ id: string; name: string; endedAt: Date }[]> {
    return this.database.rows(
      `select f.account_id as id, a.name, f.ended_at as "endedAt" from former_members f join accounts a on a.id = f.account_id
       order by f.ended_at desc`,
    );
  }

  /** Those that can still be used, and those of the last month. */
  invited(_viewer: Professional): Promise<InvitedRow[]> {
    return this.database.rows<InvitedRow>(
      `select id, name, roles, expires_at as "expiresAt", tries, used_at as "usedAt", revoked_at as "revokedAt"
       from colleague_invitations where used_at is null and revoked_at is null and made_at > now() - interval '30 days'
       order by made_at desc`,
    );
  }

  async invite(viewer: Professional, given: NewInvitation): Promise<boolean> {
    const { id, name, roles, linkHash, codeHash, madeAt, expiresAt } = given;
    const rows = await this.database.rows(
      `insert into colleague_invitations
         (id, practice_id, name, roles, link_hash, code_hash, made_by, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing returning id`,
      [id, viewer.practiceId, name, roles, linkHash, codeHash, viewer.accountId, madeAt, expiresAt],
    );
    return rows.length > 0;
  }

  async revoke(viewer: Professional, id: string, at: Date): Promise<boolean> {
    const reached = await this.database.change(
      `update colleague_invitations set revoked_at = coalesce(revoked_at, $2)
       where id = $1 and practice_id = $3 and used_at is null`,
      [id, at, viewer.practiceId],
    );
    return reached > 0;
  }

  changeRoles(_viewer: Professional, id: string, roles: MemberRole[]): Promise<Hindrance> {
    return this.outcome('app.change_roles($1, $2)', [id, roles]);
  }

  end(_viewer: Professional, id: string, couplesTo: string | null): Promise<Hindrance> {
    return this.outcome('app.end_membership($1, $2)', [id, couplesTo]);
  }

  async signOut(_viewer: Professional, id: string): Promise<boolean> {
    const [row] = await this.database.rows<{ did: boolean }>('select app.sign_out($1) as did', [id]);
    return row?.did ?? false;
  }

  private async outcome(act: string, values: unknown[]): Promise<Hindrance> {
    const [row] = await this.database.rows<{ outcome: Hindrance }>(`select ${act} as outcome`, values);
    return row?.outcome ?? 'not_found';
  }
}
