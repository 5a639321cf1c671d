import { Injectable } from '@nestjs/common';
import type { Language } from '@tweespraak/contracts/localized';
import type { MemberRole } from '@tweespraak/domain/access';
import type pg from 'pg';
import { hashOf, openedBy, TRIES } from '../identity/index.js';

export interface Invited {
  id: string;
  practiceId: string;
  practice: string;
  name: string;
  roles: MemberRole[];
  language: Language;
}

/** Before there is a session: in a transaction of the pool of sign-in. */
@Injectable()
export class ColleaguesRepository {
  /** The invitation that link and code open, held until the transaction ends. */
  async open(link: string, code: string, now: Date, client: pg.PoolClient): Promise<Invited | null> {
    const { rows } = await client.query<Invited & { codeHash: Buffer }>(
      `select i.id, i.code_hash as "codeHash", i.practice_id as "practiceId", p.name as practice, i.name, i.roles, o.language
       from colleague_invitations i join practices p on p.id = i.practice_id join accounts o on o.id = i.made_by
       where i.link_hash = $1 and i.used_at is null and i.revoked_at is null and i.expires_at > $3 and i.tries < $2
       for update of i`,
      [hashOf(link), TRIES, now],
    );
    return openedBy(code, rows, (id) =>
      client.query('update colleague_invitations set tries = tries + 1 where id = $1', [id]),
    );
  }

  async use(id: string, at: Date, client: pg.PoolClient): Promise<void> {
    await client.query('update colleague_invitations set used_at = $2 where id = $1', [id, at]);
  }
}
