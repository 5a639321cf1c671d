import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Professional } from '../identity/index.js';
import type { Through } from '../platform/crypto/data-keys.repository.js';
import { ofCouple, ofPerson, type KeyOwner, type Place } from '../platform/crypto/place.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { Database } from '../platform/database/database.js';

export interface Erasable {
  partnerId: string;
  practiceId: string;
  joined: boolean;
  erased: boolean;
}

export interface Unfinished {
  partnerId: string;
  practiceId: string;
  coupleId: string;
}

export interface PastTerm {
  coupleId: string;
  practiceId: string;
  lastEntry: Date;
  partners: string[];
}

interface TextRow {
  place: string;
  part: string;
  row_name: string;
  person: string | null;
  revision: number;
  sealed: Buffer;
}

/** A sealed text with its place. */
export interface SealedText {
  place: Place;
  sealed: Buffer;
}

/** What erasing does in the database: who may be erased is asked in the session, the rest is done by sign-in's login. */
@Injectable()
export class ErasureRepository {
  constructor(
    private readonly database: Database,
    private readonly auth: AuthDatabase,
  ) {}

  async erasable(_viewer: Professional, coupleId: string, side: Side): Promise<Erasable | undefined> {
    const [row] = await this.database.rows<Erasable>(
      'select partner_id as "partnerId", practice_id as "practiceId", joined, erased from app.erasable($1, $2)',
      [coupleId, side],
    );
    return row;
  }

  /** When each partner of a couple was erased. */
  async erasedAt(_viewer: Professional, coupleId: string): Promise<Map<string, Date>> {
    const rows = await this.database.rows<{ id: string; at: Date }>(
      'select partner_id as id, erased_at as at from erasures where couple_id = $1',
      [coupleId],
    );
    return new Map(rows.map((row) => [row.id, row.at]));
  }

  /** Waits for what is under way; false when it was done before. */
  async begin(partnerId: string, through: Through): Promise<boolean> {
    const { rows } = await through.query<{ begun: boolean }>('select app.begin_erasure($1) as begun', [
      partnerId,
    ]);
    return rows[0]?.begun ?? false;
  }

  async eraseOwnTexts(partnerId: string, through: Through): Promise<void> {
    await through.query('select app.erase_own_texts($1)', [partnerId]);
  }

  async eraseAccount(partnerId: string, by: string, at: Date, through: Through): Promise<void> {
    await through.query('select app.erase_account($1, $2, $3)', [partnerId, by, at]);
  }

  async textsUnder(owner: KeyOwner, through: Through): Promise<SealedText[]> {
    const { rows } = await through.query<TextRow>('select * from app.texts_under($1, $2)', [
      owner.kind,
      owner.id,
    ]);
    return rows.map(({ place: table, part: column, row_name: row, person, revision, sealed }) => ({
      place: { owner, table, column, row, person, revision },
      sealed,
    }));
  }

  async put({ table, row }: Place, sealed: Buffer, through: Through): Promise<void> {
    await through.query('select app.put_text($1, $2, $3)', [table, row, sealed]);
  }

  async copiesAreGone(partnerId: string, at: Date, through: Through): Promise<void> {
    await through.query('select app.copies_are_gone($1, $2)', [partnerId, at]);
  }

  /** Erasures whose copies may still be opened with the key that the couple had: cut off in between. */
  unfinished(): Promise<Unfinished[]> {
    return this.auth.rows(
      `select partner_id as "partnerId", practice_id as "practiceId", couple_id as "coupleId" from erasures
       where copies_gone_at is null`,
    );
  }

  pastTerm(years: number): Promise<PastTerm[]> {
    return this.auth.rows(
      `select couple_id as "coupleId", practice_id as "practiceId", last_entry as "lastEntry", partners
       from app.records_past_term($1) order by last_entry`,
      [years],
    );
  }

  /** Gives whose keys are to be destroyed with it. */
  async destroyRecord({ coupleId, practiceId, partners }: PastTerm): Promise<KeyOwner[]> {
    await this.auth.transaction(async (client) => client.query('select app.destroy_record($1)', [coupleId]));
    return [ofCouple(practiceId, coupleId), ...partners.map((id) => ofPerson(practiceId, id))];
  }
}
