import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuthDatabase } from '../database/auth-database.js';
import type { KeyOwner } from './place.js';
import type { DestroyedKey } from './shred-ledger.js';

/** A data key as it lies in the database: wrapped, or gone. */
export interface WrappedKey extends KeyOwner {
  keyId: string;
  /** Null once the key was destroyed. */
  wrapped: Buffer | null;
  master: string;
  supersededAt: Date | null;
  destroyedAt: Date | null;
}

/** A connection of the pool of sign-in, for what goes into a transaction of its own. */
export type Through = Pick<pg.PoolClient, 'query'>;

const columns = `id as "keyId", practice_id as "practiceId", owner_kind as kind, owner_id as id, wrapped, master,
  superseded_at as "supersededAt", destroyed_at as "destroyedAt"`;

const destroyed = `id as "keyId", destroyed_at as at, case when owner_kind = 'person' then owner_id end as person`;

/** The table of wrapped data keys, which requests cannot reach. */
@Injectable()
export class DataKeysRepository {
  constructor(private readonly database: AuthDatabase) {}

  async byId(keyId: string, through: Through = this.database.pool): Promise<WrappedKey | undefined> {
    const { rows } = await through.query<WrappedKey>(`select ${columns} from auth.data_keys where id = $1`, [
      keyId,
    ]);
    return rows[0];
  }

  async current(owner: KeyOwner, through: Through = this.database.pool): Promise<WrappedKey | undefined> {
    const { rows } = await through.query<WrappedKey>(
      `select ${columns} from auth.data_keys where practice_id = $1 and owner_kind = $2 and owner_id = $3
         and superseded_at is null and destroyed_at is null`,
      [owner.practiceId, owner.kind, owner.id],
    );
    return rows[0];
  }

  /** The one made last, of whomever: whoever can open it holds the right master key. */
  async newest(): Promise<WrappedKey | undefined> {
    const [key] = await this.database.rows<WrappedKey>(
      `select ${columns} from auth.data_keys where destroyed_at is null order by made_at desc limit 1`,
    );
    return key;
  }

  /** Does nothing when the owner has a current key by now: the first one stays. */
  async add(
    key: KeyOwner & { keyId: string; wrapped: Buffer; master: string },
    through: Through = this.database.pool,
  ): Promise<void> {
    await through.query(
      `insert into auth.data_keys (id, practice_id, owner_kind, owner_id, wrapped, master)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [key.keyId, key.practiceId, key.kind, key.id, key.wrapped, key.master],
    );
  }

  /** The keys of an owner open on, but seal nothing new; gives the ids of all that are not destroyed yet. */
  async supersede(owner: KeyOwner, through: Through): Promise<string[]> {
    const { rows } = await through.query<{ id: string }>(
      `update auth.data_keys set superseded_at = coalesce(superseded_at, clock_timestamp())
       where practice_id = $1 and owner_kind = $2 and owner_id = $3 and destroyed_at is null returning id`,
      [owner.practiceId, owner.kind, owner.id],
    );
    return rows.map(({ id }) => id);
  }

  /** What was wrapped is gone from the row; that it was, and when, stays. */
  async destroy(keyIds: string[], through: Through): Promise<DestroyedKey[]> {
    const { rows } = await through.query<DestroyedKey>(
      `update auth.data_keys set wrapped = null, destroyed_at = clock_timestamp()
       where id = any ($1) and destroyed_at is null returning ${destroyed}`,
      [keyIds],
    );
    return rows;
  }

  destroyed(): Promise<DestroyedKey[]> {
    return this.database.rows<DestroyedKey>(
      `select ${destroyed} from auth.data_keys where destroyed_at is not null order by destroyed_at, data_keys.id`,
    );
  }

  /** Keys that another master key wrapped than this one, some at a time. */
  async wrappedByOthers(master: string, atMost: number): Promise<WrappedKey[]> {
    return this.database.rows<WrappedKey>(
      `select ${columns} from auth.data_keys where destroyed_at is null and master <> $1 order by data_keys.id limit $2`,
      [master, atMost],
    );
  }

  /** Nothing happens to a key that was wrapped anew or destroyed meanwhile. */
  async rewrap(keyId: string, from: string, wrapped: Buffer, master: string): Promise<void> {
    await this.database.rows(
      `update auth.data_keys set wrapped = $3, master = $4 where id = $1 and master = $2 and destroyed_at is null`,
      [keyId, from, wrapped, master],
    );
  }

  /** How many keys there are that were not destroyed, by the master key that wrapped them. */
  async countByMaster(): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ master: string; count: number }>(
      'select master, count(*)::int as count from auth.data_keys where destroyed_at is null group by master',
    );
    return new Map(rows.map(({ master, count }) => [master, count]));
  }

  all(after: string | null, atMost: number): Promise<WrappedKey[]> {
    return this.database.rows<WrappedKey>(
      `select ${columns} from auth.data_keys where $1::uuid is null or data_keys.id > $1 order by data_keys.id limit $2`,
      [after, atMost],
    );
  }

  transaction<Result>(work: (through: Through) => Promise<Result>): Promise<Result> {
    return this.database.transaction(work);
  }
}
