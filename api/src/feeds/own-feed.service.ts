import { Injectable } from '@nestjs/common';
import type { FeedTitles, MadeFeed, OwnFeed } from '@tweespraak/contracts/calendar-feeds';
import { ConsentsService } from '../consents/index.js';
import { hashOf, newToken, type Partner } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { ProblemException } from '../platform/http/problems.js';
import { FeedsRepository } from './feeds.repository.js';

/** A partner's own calendar address: made, made anew, named, and closed. */
@Injectable()
export class OwnFeedService {
  constructor(
    private readonly clock: Clock,
    private readonly feeds: FeedsRepository,
    private readonly consents: ConsentsService,
  ) {}

  async of(viewer: Partner): Promise<OwnFeed> {
    const row = await this.feeds.own(viewer);
    return {
      state: row?.open ? 'on' : 'off',
      titles: row?.titles ?? 'neutral',
      madeAt: row?.open ? row.madeAt.toISOString() : null,
      lastReadOn: row?.open ? row.lastReadOn : null,
    };
  }

  /** Shown this once; whatever was there before opens nothing from now on. */
  async make(viewer: Partner): Promise<MadeFeed> {
    await this.consents.refuseWithout(viewer);
    const token = newToken();
    await this.feeds.make(viewer, hashOf(token), this.clock.now());
    return { ...(await this.of(viewer)), path: `/api/calendar/${token}/moment.ics` };
  }

  async choose(viewer: Partner, titles: FeedTitles): Promise<OwnFeed> {
    if ((await this.of(viewer)).state === 'off') throw new ProblemException('conflict');
    await this.feeds.choose(viewer, titles, this.clock.now());
    return this.of(viewer);
  }

  async end(viewer: Partner): Promise<OwnFeed> {
    await this.feeds.end(viewer, this.clock.now());
    return this.of(viewer);
  }
}
