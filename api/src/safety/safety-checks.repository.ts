import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import { safetyTold, type SafetyTold } from '@tweespraak/contracts/safety';
import type { Partner, Professional } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { ERASED } from '../platform/crypto/key-ring.js';
import { ofPerson, type Place } from '../platform/crypto/place.js';
import { Database } from '../platform/database/database.js';

interface SafetyCheckRow {
  coupleId: string;
  partnerId: string;
  at: Date;
  told: SafetyTold;
}

const placeOfTold = (id: string, practiceId: string, partnerId: string): Place => ({
  owner: ofPerson(practiceId, partnerId),
  table: 'safety_checks',
  column: 'body',
  row: id,
  person: partnerId,
  revision: 1,
});

@Injectable()
export class SafetyChecksRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  async add(viewer: Partner, id: string, told: SafetyTold, at: Date): Promise<void> {
    const { practiceId, coupleId, partnerId } = viewer;
    const body = await this.codec.seal(told, placeOfTold(id, practiceId, partnerId));
    await this.database.rows(
      `insert into safety_checks (id, practice_id, couple_id, partner_id, body, told_at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [id, practiceId, coupleId, partnerId, body, at],
    );
  }

  /** Newest first, and whether this reader opened each. */
  ofCouple(
    viewer: Professional,
    coupleId: string,
  ): Promise<{ id: string; side: Side; at: Date; unread: boolean }[]> {
    return this.database.rows(
      `select s.id, p.side, s.told_at as at, not exists (select 1 from reads d
         where d.couple_id = s.couple_id and d.record_id = s.id and d.reader_id = $2) as unread
       from safety_checks s join partners p on p.id = s.partner_id where s.couple_id = $1 order by s.told_at desc, s.id`,
      [coupleId, viewer.accountId],
    );
  }

  async one(viewer: Professional, id: string): Promise<SafetyCheckRow | undefined> {
    const [row] = await this.database.rows<Omit<SafetyCheckRow, 'told'> & { body: Buffer }>(
      `select couple_id as "coupleId", partner_id as "partnerId", told_at as at, body from safety_checks where id = $1`,
      [id],
    );
    if (!row) return undefined;
    const { body, ...rest } = row;
    const told = await this.codec.open(body, placeOfTold(id, viewer.practiceId, row.partnerId));
    return told === ERASED ? undefined : { ...rest, told: safetyTold.parse(told) };
  }
}
