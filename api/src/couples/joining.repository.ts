import { Injectable } from '@nestjs/common';
import type { Language } from '@tweespraak/contracts/localized';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashOf, openedBy, TRIES } from '../identity/index.js';

export interface OpenInvitation {
  id: string;
  practiceId: string;
  practice: string;
  coupleId: string;
  partnerId: string;
  language: Language;
  therapists: string[];
}

/** Joining happens before there is a session, so it runs in a transaction of the pool of sign-in. */
@Injectable()
export class JoiningRepository {
  /** The invitation that link and code open, held until the transaction ends. */
  async open(link: string, code: string, now: Date, client: pg.PoolClient): Promise<OpenInvitation | null> {
    const { rows } = await client.query<OpenInvitation & { codeHash: Buffer }>(
      `select i.id, i.code_hash as "codeHash", i.practice_id as "practiceId", p.name as practice, i.couple_id as "coupleId",
         i.partner_id as "partnerId", t.language,
         (select coalesce(array_agg(a.name order by a.name), '{}') from couple_access x join accounts a on a.id = x.account_id
            where x.couple_id = i.couple_id and x.role = 'therapist' and (x.until is null or x.until > now())) as therapists
       from invitations i join practices p on p.id = i.practice_id join accounts t on t.id = i.made_by
       where i.link_hash = $1 and i.used_at is null and i.revoked_at is null and i.expires_at > $3 and i.tries < $2
       for update of i`,
      [hashOf(link), TRIES, now],
    );
    return openedBy(code, rows, (id) =>
      client.query('update invitations set tries = tries + 1 where id = $1', [id]),
    );
  }

  async join(
    invitation: OpenInvitation,
    accountId: string,
    consentVersion: string,
    at: Date,
    client: pg.PoolClient,
  ): Promise<void> {
    const { practiceId, coupleId, partnerId } = invitation;
    await client.query('update invitations set used_at = $2 where id = $1', [invitation.id, at]);
    await client.query('update partners set account_id = $2, joined_at = $3 where id = $1', [
      partnerId,
      accountId,
      at,
    ]);
    await client.query(
      'insert into consents (id, practice_id, couple_id, partner_id, version, given_at) values ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), practiceId, coupleId, partnerId, consentVersion, at],
    );
  }
}
