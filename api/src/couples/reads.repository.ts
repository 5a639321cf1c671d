import { Injectable } from '@nestjs/common';
import type { Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

/** That a professional opened a record of a couple, append only: ids and instants, never text. */
@Injectable()
export class ReadsRepository {
  constructor(private readonly database: Database) {}

  async record(
    viewer: Professional,
    kind: 'reflection' | 'safety-check',
    of: { id: string; coupleId: string; partnerId: string },
    at: Date,
  ): Promise<void> {
    await this.database.rows(
      `insert into reads (practice_id, couple_id, partner_id, reader_id, record_kind, record_id, read_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [viewer.practiceId, of.coupleId, of.partnerId, viewer.accountId, kind, of.id, at],
    );
  }

  /** When this reader last opened each record of a couple. */
  async lastOf(viewer: Professional, coupleId: string): Promise<Map<string, Date>> {
    const rows = await this.database.rows<{ id: string; at: Date }>(
      `select record_id as id, max(read_at) as at from reads where couple_id = $1 and reader_id = $2 group by record_id`,
      [coupleId, viewer.accountId],
    );
    return new Map(rows.map((row) => [row.id, row.at]));
  }
}
