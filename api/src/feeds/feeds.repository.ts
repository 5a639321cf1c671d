import { Injectable } from '@nestjs/common';
import type { FeedTitles } from '@tweespraak/contracts/calendar-feeds';
import type { LocalDate } from '@tweespraak/domain/calendar';
import type { Partner } from '../identity/index.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { Database } from '../platform/database/database.js';
import type { FeedData } from './feed-data.js';

export interface OwnFeedRow {
  titles: FeedTitles;
  madeAt: Date;
  lastReadOn: LocalDate | null;
  open: boolean;
}

@Injectable()
export class FeedsRepository {
  constructor(
    private readonly database: Database,
    private readonly auth: AuthDatabase,
  ) {}

  /** Reading by address comes without a session, so it goes through the one function that takes its hash. */
  async behind(hash: Buffer, at: Date): Promise<FeedData | null> {
    const [row] = await this.auth.rows<{ feed: FeedData | null }>('select app.read_feed($1, $2) as feed', [
      hash,
      at,
    ]);
    return row?.feed ?? null;
  }

  async own(viewer: Partner): Promise<OwnFeedRow | undefined> {
    const [row] = await this.database.rows<OwnFeedRow>(
      `select titles, made_at as "madeAt", last_read_on as "lastReadOn", app.my_feed_is_open() as open
       from calendar_feeds where partner_id = $1`,
      [viewer.partnerId],
    );
    return row;
  }

  /** A new address in the place of the old one, whose titles stay as they were chosen. */
  async make(viewer: Partner, hash: Buffer, at: Date): Promise<void> {
    const { partnerId, practiceId, coupleId, language } = viewer;
    await this.database.rows(
      `insert into calendar_feeds (partner_id, practice_id, couple_id, token_hash, made_at, titles, language, changed_at)
       values ($1, $2, $3, $4, $5, 'neutral', $6, $5)
       on conflict (partner_id) do update set token_hash = $4, made_at = $5, revoked_at = null, last_read_on = null`,
      [partnerId, practiceId, coupleId, hash, at, language],
    );
  }

  /** A choice that changes nothing is none: every event would seem to have changed. */
  async choose(viewer: Partner, titles: FeedTitles, at: Date): Promise<void> {
    await this.database.change(
      `update calendar_feeds set titles = $2, language = $3, changes = changes + 1, changed_at = $4
       where partner_id = $1 and (titles, language) is distinct from ($2, $3)`,
      [viewer.partnerId, titles, viewer.language, at],
    );
  }

  async end(viewer: Partner, at: Date): Promise<void> {
    await this.database.change(
      'update calendar_feeds set revoked_at = $2 where partner_id = $1 and revoked_at is null',
      [viewer.partnerId, at],
    );
  }
}
