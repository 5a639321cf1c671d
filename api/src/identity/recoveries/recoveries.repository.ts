import { Injectable } from '@nestjs/common';
import type { Language } from '@tweespraak/contracts/localized';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openedBy, TRIES } from '../links/handed-links.js';
import { hashOf } from '../tokens.js';

/** A recovery that link and code opened: whose account comes back. */
export interface OpenedRecovery {
  id: string;
  accountId: string;
  practiceId: string;
  /** Null for a colleague. */
  partnerId: string | null;
  coupleId: string | null;
  language: Language;
  signInName: string;
  name: string;
  practiceName: string;
}

/** Recoveries as whoever comes back uses them: before there is a session, on the pool of sign-in. */
@Injectable()
export class RecoveriesRepository {
  /** The recovery that link and code open, held until the transaction ends. */
  async open(link: string, code: string, now: Date, client: pg.PoolClient): Promise<OpenedRecovery | null> {
    const { rows } = await client.query<OpenedRecovery & { codeHash: Buffer }>(
      `select r.id, r.code_hash as "codeHash", a.id as "accountId", r.practice_id as "practiceId",
         r.partner_id as "partnerId", r.couple_id as "coupleId", a.language, a.sign_in_name as "signInName", a.name,
         c.name as "practiceName"
       from recoveries r left join partners p on p.id = r.partner_id
       join accounts a on a.id = coalesce(r.colleague_id, p.account_id) join practices c on c.id = r.practice_id
       where r.link_hash = $1 and r.used_at is null and r.revoked_at is null and r.expires_at > $3 and r.tries < $2
       for update of r`,
      [hashOf(link), TRIES, now],
    );
    return openedBy(code, rows, (id) =>
      client.query('update recoveries set tries = tries + 1 where id = $1', [id]),
    );
  }

  async useUp(recovery: OpenedRecovery, at: Date, client: pg.PoolClient): Promise<void> {
    await client.query('update recoveries set used_at = $2 where id = $1', [recovery.id, at]);
  }

  /** What a partner wrote for themselves until now waits for their therapist; a second recovery moves the moment on. */
  async lockTexts(
    partner: { partnerId: string; coupleId: string; practiceId: string },
    at: Date,
    client: pg.PoolClient,
  ): Promise<void> {
    await client.query(
      `insert into text_locks (id, practice_id, couple_id, partner_id, locked_at) values ($1, $2, $3, $4, $5)
       on conflict (partner_id) where confirmed_at is null do update set locked_at = excluded.locked_at`,
      [randomUUID(), partner.practiceId, partner.coupleId, partner.partnerId, at],
    );
  }
}
