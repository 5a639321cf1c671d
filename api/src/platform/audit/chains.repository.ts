import type { ChainPoint, Checkpoint, Outcome, Circle, SealedEvent } from '@tweespraak/domain/audit';
import pg from 'pg';
import type { DatabaseUrls } from '../database/set-up.js';

const columns = `practice_id as practice, sequence::float8 as sequence, encode(previous, 'hex') as previous, key_id as key,
  encode(seal, 'hex') as seal, id, at, session_id as session, account_id as account, role, act, outcome, couple_id as couple,
  partner_id as partner, record_id as record, access_id as access, shown_to as "shownTo"`;

type EventRow = Omit<SealedEvent, 'at'> & { at: Date; outcome: Outcome; shownTo: Circle };

/** Which events to export. */
export interface Span {
  practice: string | null;
  from: Date | null;
  to: Date | null;
}

/** The chains as they lie in the database, whole: for commands beside the product, as who owns the tables. */
export class ChainsRepository {
  constructor(private readonly client: Pick<pg.ClientBase, 'query'>) {}

  /** For `work` alone; what it reads is of one moment. */
  static async with<Result>(
    urls: Pick<DatabaseUrls, 'migrator' | 'roles'>,
    work: (chains: ChainsRepository) => Promise<Result>,
  ): Promise<Result> {
    const client = new pg.Client({ connectionString: urls.migrator });
    await client.connect();
    try {
      await client.query(`set role ${urls.roles.owner}; begin isolation level repeatable read`);
      const result = await work(new ChainsRepository(client));
      await client.query('commit');
      return result;
    } finally {
      await client.end();
    }
  }

  /** Practices that have or had a chain. */
  async practices(): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      `select practice_id as id from auth.audit_heads union select practice_id from audit_events
       union select practice_id from auth.audit_checkpoints order by id`,
    );
    return rows.map(({ id }) => id);
  }

  async head(practice: string): Promise<ChainPoint | undefined> {
    const [head] = await this.rows<ChainPoint>(
      `select sequence::float8 as sequence, encode(seal, 'hex') as seal from auth.audit_heads where practice_id = $1`,
      [practice],
    );
    return head;
  }

  async checkpoint(practice: string): Promise<Checkpoint | undefined> {
    const [row] = await this.rows<Omit<Checkpoint, 'at'> & { at: Date }>(
      `select practice_id as practice, sequence::float8 as sequence, encode(seal, 'hex') as seal, at, key_id as key,
         encode(mark, 'hex') as mark from auth.audit_checkpoints where practice_id = $1 order by sequence desc limit 1`,
      [practice],
    );
    return row && { ...row, at: row.at.toISOString() };
  }

  /** How many events there are. */
  async count(practice: string): Promise<number> {
    const [row] = await this.rows<{ n: number }>(
      'select count(*)::float8 as n from audit_events where practice_id = $1',
      [practice],
    );
    return row?.n ?? 0;
  }

  /** Events after a place in the chain, in order; a page of them ends with all that claim its last place, or is the rest. */
  async after(practice: string, sequence: number, page: number | null): Promise<SealedEvent[]> {
    const end = page === null ? '' : `fetch first ${Math.trunc(page)} rows with ties`;
    return events(
      await this.rows<EventRow>(
        `select ${columns} from audit_events where practice_id = $1 and sequence > $2 order by sequence ${end}`,
        [practice, sequence],
      ),
    );
  }

  /** Events that a checkpoint already stands for; there should be none. */
  async upTo(practice: string, sequence: number): Promise<SealedEvent[]> {
    return events(
      await this.rows<EventRow>(
        `select ${columns} from audit_events where practice_id = $1 and sequence <= $2 order by sequence`,
        [practice, sequence],
      ),
    );
  }

  /** Events of a span, in the order of their chains, after one of a chain. */
  async within(
    { practice, from, to }: Span,
    last: SealedEvent | null,
    limit: number,
  ): Promise<SealedEvent[]> {
    return events(
      await this.rows<EventRow>(
        `select ${columns} from audit_events where ($1::uuid is null or practice_id = $1)
           and ($2::timestamptz is null or at >= $2) and ($3::timestamptz is null or at < $3)
           and ($4::uuid is null or (practice_id, sequence) > ($4, $5::bigint))
         order by practice_id, sequence limit $6`,
        [practice, from, to, last?.practice ?? null, last?.sequence ?? 0, limit],
      ),
    );
  }

  /** The last event of the beginning that is older than this: everything up to it is. */
  async lastBefore(practice: string, at: Date): Promise<ChainPoint | undefined> {
    const [row] = await this.rows<ChainPoint>(
      `select sequence::float8 as sequence, encode(seal, 'hex') as seal from audit_events
       where practice_id = $1 and sequence < coalesce(
         (select min(sequence) from audit_events where practice_id = $1 and at >= $2), 9223372036854775807)
       order by sequence desc limit 1`,
      [practice, at],
    );
    return row;
  }

  /** Puts a checkpoint for the beginning of a chain and lets that go; the database refuses what is too young. */
  async prune(checkpoint: Checkpoint): Promise<number> {
    const { practice, sequence, seal, at, key, mark } = checkpoint;
    await this.rows(
      `insert into auth.audit_checkpoints (practice_id, sequence, seal, at, key_id, mark)
       values ($1, $2, decode($3, 'hex'), $4, $5, decode($6, 'hex'))`,
      [practice, sequence, seal, at, key, mark],
    );
    const gone = await this.client.query(
      'delete from audit_events where practice_id = $1 and sequence <= $2',
      [practice, sequence],
    );
    return gone.rowCount ?? 0;
  }

  private async rows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }
}

const events = (rows: EventRow[]): SealedEvent[] => rows.map((row) => ({ ...row, at: row.at.toISOString() }));
