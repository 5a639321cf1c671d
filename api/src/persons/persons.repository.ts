import { Injectable } from '@nestjs/common';
import type { Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

/** What is known of a record as a whole, whatever it consists of. */
@Injectable()
export class PersonsRepository {
  constructor(private readonly database: Database) {}

  /** When something was last entered in the record of a couple: the term begins there. */
  async lastEntryOf(_viewer: Professional, coupleId: string): Promise<Date | undefined> {
    const [row] = await this.database.rows<{ at: Date }>(
      `select max(at) as at from (
         select created_at as at from couples where id = $1
         union all select joined_at from partners where couple_id = $1
         union all select assigned_at from assignments where couple_id = $1
         union all select coalesce(submitted_at, declined_at) from reflections where couple_id = $1
         union all select written_at from feedback where couple_id = $1
         union all select added_at from later_thoughts where couple_id = $1
         union all select made_at from releases where couple_id = $1
         union all select logged_at from moments where couple_id = $1
       ) entry`,
      [coupleId],
    );
    return row?.at;
  }
}
