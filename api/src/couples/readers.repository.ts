import { Injectable } from '@nestjs/common';
import type { Partner } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

/** Who reads along, by name: of what is for the therapist, and of what is for both. */
export interface Readers {
  therapist: string[];
  couple: string[];
}

/** The readers that each audience names before somebody types. */
@Injectable()
export class ReadersRepository {
  constructor(private readonly database: Database) {}

  async of(viewer: Partner): Promise<Readers> {
    const professionals = await this.database.rows<{ name: string }>(
      `select a.name from couple_access c join accounts a on a.id = c.account_id
       where c.couple_id = $1 and c.since <= now() and (c.until is null or c.until > now()) order by a.name`,
      [viewer.coupleId],
    );
    const others = await this.database.rows<{ name: string }>(
      'select a.name from partners p join accounts a on a.id = p.account_id where p.couple_id = $1 and p.id <> $2',
      [viewer.coupleId, viewer.partnerId],
    );
    const therapist = professionals.map(({ name }) => name);
    return { therapist, couple: [...therapist, ...others.map(({ name }) => name)] };
  }
}
