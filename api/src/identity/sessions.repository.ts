import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Language } from '@tweespraak/contracts/localized';
import type { MadeBy } from '@tweespraak/contracts/sign-in';
import type { MemberRole } from '@tweespraak/domain/access';
import {
  idleMinutesOf,
  isWorthNoting,
  longestMinutesOf,
  type Stage,
  standingOf,
  wrongTriesAllowed,
} from '@tweespraak/domain/sessions';
import type pg from 'pg';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { hashOf, newToken } from './tokens.js';
import type { SessionAtHand, Viewer } from './viewer.js';

interface SessionRow {
  id: string;
  stage: Stage;
  idle: number;
  expires_at: Date;
  last_seen_at: Date;
  revoked_at: Date | null;
  factor_at: Date | null;
  pin_at: Date | null;
  has_pin: boolean;
  at: Date;
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

/** A live session; nobody is seen behind one that is only half made. */
export interface LiveSession {
  session: SessionAtHand;
  viewer: Viewer | null;
}

/** Sessions, by the clock of the database, which the policies go by as well. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: AuthDatabase) {}

  /** Opens a session and gives its token, which is kept nowhere here. After a password alone it is half made. */
  async open(
    accountId: string,
    madeBy: MadeBy,
    client: Pick<pg.Pool, 'query'> = this.database.pool,
    device = '',
  ): Promise<string> {
    const token = newToken();
    const stage: Stage = madeBy === 'password' ? 'half' : 'full';
    const { partner, professional } = idleMinutesOf;
    await client.query(
      `insert into auth.sessions (id, token_hash, account_id, practice_id, made_by, device, stage, factor_at, idle, expires_at)
       select $1, $2, id, practice_id, $4, $5, $6::text, case when $6::text = 'full' then now() end,
         make_interval(mins => case kind when 'partner' then $7::int else $8::int end), now() + make_interval(mins => $9)
       from accounts where id = $3`,
      [
        randomUUID(),
        hashOf(token),
        accountId,
        madeBy,
        device,
        stage,
        partner,
        professional,
        longestMinutesOf[stage],
      ],
    );
    return token;
  }

  /** The session behind a token; nothing when it is unknown, ended, too old or idle for too long. */
  async behind(token: string): Promise<LiveSession | null> {
    const [row] = await this.database.rows<SessionRow>(
      `select s.id, s.stage, extract(epoch from s.idle)::int / 60 as idle, s.expires_at, s.last_seen_at, s.revoked_at,
         s.factor_at, s.pin_at, now() as at, n.account_id is not null as has_pin,
         a.id as account_id, a.practice_id, a.kind, a.name, a.language, m.roles,
         p.id as partner_id, p.couple_id, p.side, c.time_zone, c.separated_at is not null as separated
       from auth.sessions s join accounts a on a.id = s.account_id
       left join auth.pins n on n.account_id = a.id
       left join members m on m.account_id = a.id
       left join partners p on p.account_id = a.id
       left join couples c on c.id = p.couple_id
       where s.token_hash = $1`,
      [hashOf(token)],
    );
    if (!row) return null;
    const [now, lastSeenAt] = [row.at.getTime(), row.last_seen_at.getTime()];
    const standing = standingOf(
      {
        stage: row.stage,
        lastSeenAt,
        idleMinutes: row.idle,
        expiresAt: row.expires_at.getTime(),
        revokedAt: row.revoked_at?.getTime() ?? null,
      },
      now,
    );
    if (standing === 'over') return null;
    if (isWorthNoting(lastSeenAt, now))
      await this.database.rows('update auth.sessions set last_seen_at = now() where id = $1', [row.id]);
    const session = {
      id: row.id,
      accountId: row.account_id,
      practiceId: row.practice_id,
      stage: row.stage,
      factorAt: row.factor_at?.getTime() ?? null,
      pin: { isSet: row.has_pin, openedAt: row.pin_at?.getTime() ?? null },
      now,
    };
    return { session, viewer: standing === 'full' ? viewerFrom(row) : null };
  }

  async viewerBehind(token: string): Promise<Viewer | null> {
    return (await this.behind(token))?.viewer ?? null;
  }

  /** Makes a half session whole, under a new token: who saw the old one has nothing. Once, however many ask at once. */
  async complete(sessionId: string, madeBy: MadeBy, client: pg.PoolClient): Promise<string | null> {
    const token = newToken();
    const { rowCount } = await client.query(
      `update auth.sessions set token_hash = $2, made_by = $3, stage = 'full', factor_at = now(), wrong_tries = 0,
         expires_at = now() + make_interval(mins => $4)
       where id = $1 and stage = 'half' and revoked_at is null`,
      [sessionId, hashOf(token), madeBy, longestMinutesOf.full],
    );
    return rowCount === 1 ? token : null;
  }

  /** A wrong code or PIN; the last one that is allowed ends the session. */
  async countWrongTry(sessionId: string): Promise<void> {
    await this.database.rows(
      `update auth.sessions set wrong_tries = wrong_tries + 1,
         revoked_at = case when wrong_tries + 1 >= $2 then coalesce(revoked_at, now()) else revoked_at end
       where id = $1`,
      [sessionId, wrongTriesAllowed],
    );
  }

  async giveFactor(sessionId: string, client: pg.PoolClient): Promise<void> {
    await client.query('update auth.sessions set factor_at = now(), wrong_tries = 0 where id = $1', [
      sessionId,
    ]);
  }

  async openOwnTexts(sessionId: string, client: Pick<pg.Pool, 'query'> = this.database.pool): Promise<void> {
    await client.query('update auth.sessions set pin_at = now(), wrong_tries = 0 where id = $1', [sessionId]);
  }

  async end(token: string, client: Pick<pg.Pool, 'query'> = this.database.pool): Promise<void> {
    await client.query(
      'update auth.sessions set revoked_at = now() where token_hash = $1 and revoked_at is null',
      [hashOf(token)],
    );
  }

  /** Ends all sessions of an account, but for the one that asked. */
  async endOthers(accountId: string, keep: string | null, client: pg.PoolClient): Promise<void> {
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
