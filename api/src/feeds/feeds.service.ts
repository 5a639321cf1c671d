import { Injectable } from '@nestjs/common';
import { hashOf, RateLimits, type Caller } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/http/problems.js';
import { eventsOf } from './feed-events.js';
import { FeedNames } from './feed-names.js';
import { FeedsRepository } from './feeds.repository.js';
import { writeCalendar } from './write-calendar.js';

/** What a calendar app reads. */
@Injectable()
export class FeedsService {
  constructor(
    private readonly clock: Clock,
    private readonly feeds: FeedsRepository,
    private readonly names: FeedNames,
    private readonly limits: RateLimits,
  ) {}

  /** Whatever opens nothing is looked up like what does: unknown, malformed and closed answer the same. */
  async read(caller: Caller, token: string): Promise<string> {
    const feed = await this.feeds.behind(hashOf(token), this.clock.now());
    if (!feed) {
      await this.limits.missFeed(caller.address);
      throw notFound();
    }
    await this.limits.readFeed(token);
    return writeCalendar(feed.timeZone, eventsOf(feed), await this.names.of(feed));
  }
}
