import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '../../platform/database/auth-database.js';
import { hashOf, newToken } from '../tokens.js';
import type pg from 'pg';

/** What an attempt is for. A ticket of one purpose is worth nothing for another. */
export type Purpose = 'join' | 'begin' | 'recover' | 'sign-in' | 'fresh' | 'add-passkey' | 'set-app';

/** One attempt; `boundTo` is what it belongs to: a link, an account. */
export interface Ceremony {
  forAccount: string | null;
  challenge: string | null;
  secret: Buffer | null;
}

const MINUTES = 10;

interface CeremonyRow {
  for_account: string | null;
  challenge: string | null;
  secret: Buffer | null;
}

/** What was asked or offered, for ten minutes. A ticket that is used up is gone. */
@Injectable()
export class CeremoniesRepository {
  constructor(private readonly database: AuthDatabase) {}

  async begin(
    purpose: Purpose,
    boundTo: string,
    ceremony: Ceremony,
  ): Promise<{ ticket: string; expiresAt: Date }> {
    const ticket = newToken();
    const [row] = await this.database.rows<{ expires_at: Date }>(
      `with gone as (delete from auth.ceremonies where expires_at < now())
       insert into auth.ceremonies (ticket_hash, purpose, bound_to, for_account, challenge, secret, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(mins => $7)) returning expires_at`,
      [
        hashOf(ticket),
        purpose,
        hashOf(boundTo),
        ceremony.forAccount,
        ceremony.challenge,
        ceremony.secret,
        MINUTES,
      ],
    );
    return { ticket, expiresAt: row?.expires_at ?? new Date() };
  }

  async look(purpose: Purpose, boundTo: string, ticket: string): Promise<Ceremony | null> {
    const [row] = await this.database.rows<CeremonyRow>(
      `select for_account, challenge, secret from auth.ceremonies
       where ticket_hash = $1 and purpose = $2 and bound_to = $3 and expires_at > now()`,
      [hashOf(ticket), purpose, hashOf(boundTo)],
    );
    return row ? described(row) : null;
  }

  /** Gives the attempt to the first who asks, and to nobody after. */
  async useUp(
    purpose: Purpose,
    boundTo: string,
    ticket: string,
    client: Pick<pg.Pool, 'query'> = this.database.pool,
  ): Promise<Ceremony | null> {
    const { rows } = await client.query<CeremonyRow>(
      `delete from auth.ceremonies where ticket_hash = $1 and purpose = $2 and bound_to = $3 and expires_at > now()
       returning for_account, challenge, secret`,
      [hashOf(ticket), purpose, hashOf(boundTo)],
    );
    return rows[0] ? described(rows[0]) : null;
  }
}

const described = (row: CeremonyRow): Ceremony => ({
  forAccount: row.for_account,
  challenge: row.challenge,
  secret: row.secret,
});
