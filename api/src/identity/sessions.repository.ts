import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Language } from '@tweespraak/contracts/localized';
import type { MemberRole } from '@tweespraak/domain/access';
import type pg from 'pg';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { hashOf, newToken } from './tokens.js';
import type { Viewer } from './viewer.js';

/** How a session came to be; what it may do can depend on it. */
export type MadeBy = 'password' | 'invitation' | 'setup' | 'demo';

/** Idle time and whole length, in minutes. A therapist's desk is not always their own. */
const IDLE = { professional: 15, partner: 30 };
const AT_MOST = 12 * 60;

interface SessionRow {
  account_id: string;
  practice_id: string;
  kind: 'professional' | 'partner';
  name: string;
  language: Language;
  roles: MemberRole[] | null;
  partner_id: string | null;
  couple_id: string | null;
  side: Side | null;
  time_zone: string | null;
  separated: boolean;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: AuthDatabase) {}

  /** Opens a session and gives its token, which is kept nowhere here. */
  async open(
    accountId: string,
    madeBy: MadeBy,
    client: Pick<pg.Pool, 'query'> = this.database.pool,
  ): Promise<string> {
    const token = newToken();
    await client.query(
      `insert into auth.sessions (id, token_hash, account_id, practice_id, made_by, idle, expires_at)
       select $1, $2, id, practice_id, $4,
         make_interval(mins => case kind when 'partner' then $5::int else $6::int end), now() + make_interval(mins => $7)
       from accounts where id = $3`,
      [randomUUID(), hashOf(token), accountId, madeBy, IDLE.partner, IDLE.professional, AT_MOST],
    );
    return token;
  }

  /** Who is behind a token; nothing when it is unknown, ended, too old or idle for too long. */
  async viewerBehind(token: string): Promise<Viewer | null> {
    const [row] = await this.database.rows<SessionRow>(
      `with live as (
         select id, account_id, last_seen_at from auth.sessions
         where token_hash = $1 and revoked_at is null and expires_at > now() and last_seen_at > now() - idle
       ), seen as (
         update auth.sessions s set last_seen_at = now() from live
         where s.id = live.id and live.last_seen_at < now() - interval '20 seconds'
       )
       select a.id as account_id, a.practice_id, a.kind, a.name, a.language, m.roles,
         p.id as partner_id, p.couple_id, p.side, c.time_zone, c.separated_at is not null as separated
       from live join accounts a on a.id = live.account_id
       left join members m on m.account_id = a.id
       left join partners p on p.account_id = a.id
       left join couples c on c.id = p.couple_id`,
      [hashOf(token)],
    );
    return row ? viewerFrom(row) : null;
  }

  async end(token: string): Promise<void> {
    await this.database.rows(
      'update auth.sessions set revoked_at = now() where token_hash = $1 and revoked_at is null',
      [hashOf(token)],
    );
  }

  /** Ends all sessions of an account, but for the one that asked. */
  async endOthers(
    accountId: string,
    keep: string | null,
    client: Pick<pg.Pool, 'query'> = this.database.pool,
  ): Promise<void> {
    await client.query(
      `update auth.sessions set revoked_at = now()
       where account_id = $1 and revoked_at is null and token_hash is distinct from $2`,
      [accountId, keep === null ? null : hashOf(keep)],
    );
  }
}

function viewerFrom(row: SessionRow): Viewer | null {
  const somebody = {
    accountId: row.account_id,
    practiceId: row.practice_id,
    name: row.name,
    language: row.language,
  };
  if (row.kind === 'professional')
    return row.roles ? { ...somebody, kind: 'professional', roles: row.roles } : null;
  if (!row.partner_id || !row.couple_id || !row.side || !row.time_zone) return null;
  const { partner_id: partnerId, couple_id: coupleId, side, time_zone: timeZone, separated } = row;
  return { ...somebody, kind: 'partner', partnerId, coupleId, side, timeZone, separated };
}
