import { Injectable } from '@nestjs/common';
import type { ChainPoint, SealedEvent } from '@tweespraak/domain/audit';
import type { Through } from '../crypto/data-keys.repository.js';
import { Database } from '../database/database.js';

/** Who asks, as the database knows them, and the end of the chain of their practice, held until the transaction ends. */
export interface MyPlace extends ChainPoint {
  practice: string;
  account: string;
  session: string;
  /** How they stand to the couple, if they do. */
  relation: string | null;
  access: string | null;
}

/** Who acts where there is no session that the database trusts. */
export interface Actor {
  practice: string;
  kind: 'professional' | 'partner';
  roles: string[] | null;
}

/** The chain of events in the database, which only ever grows at its end. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Nothing when the session has ended meanwhile. */
  async myPlace(couple: string | null): Promise<MyPlace | null> {
    const [row] = await this.database.rows<Omit<MyPlace, 'sequence'> & { sequence: string | null }>(
      `select practice, account, session, relation, access, last_sequence as sequence, encode(last_seal, 'hex') as seal
       from app.my_place_in_audit($1)`,
      [couple],
    );
    return row?.sequence ? { ...row, sequence: Number(row.sequence) } : null;
  }

  async appendMine(event: SealedEvent): Promise<void> {
    await this.database.rows('select app.append_my_event($1)', [JSON.stringify(rowOf(event))]);
  }

  async actor(accountId: string, through: Through): Promise<Actor | undefined> {
    const { rows } = await through.query<Actor>(
      `select a.practice_id as practice, a.kind, m.roles from accounts a left join members m on m.account_id = a.id
       where a.id = $1`,
      [accountId],
    );
    return rows[0];
  }

  async sessionBehind(tokenHash: Buffer, through: Through): Promise<string | null> {
    const { rows } = await through.query<{ id: string }>(
      'select id from auth.sessions where token_hash = $1',
      [tokenHash],
    );
    return rows[0]?.id ?? null;
  }

  async endOf(practiceId: string, through: Through): Promise<ChainPoint> {
    const { rows } = await through.query<{ sequence: string; seal: string }>(
      `select last_sequence as sequence, encode(last_seal, 'hex') as seal from app.end_of_chain($1)`,
      [practiceId],
    );
    const [row] = rows;
    if (!row) throw new Error('A practice has no chain.');
    return { sequence: Number(row.sequence), seal: row.seal };
  }

  async append(event: SealedEvent, through: Through): Promise<void> {
    await through.query('select app.append_event($1)', [JSON.stringify(rowOf(event))]);
  }
}

/** The columns of an event; bytes as PostgreSQL writes them. */
function rowOf(event: SealedEvent): Record<string, unknown> {
  return {
    practice_id: event.practice,
    sequence: event.sequence,
    previous: `\\x${event.previous}`,
    key_id: event.key,
    seal: `\\x${event.seal}`,
    id: event.id,
    at: event.at,
    session_id: event.session,
    account_id: event.account,
    role: event.role,
    act: event.act,
    outcome: event.outcome,
    couple_id: event.couple,
    partner_id: event.partner,
    record_id: event.record,
    access_id: event.access,
    shown_to: event.shownTo,
  };
}
