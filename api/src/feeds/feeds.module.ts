import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents/index.js';
import { IdentityModule } from '../identity/index.js';
import { FeedNames } from './feed-names.js';
import { FeedsController } from './feeds.controller.js';
import { FeedsRepository } from './feeds.repository.js';
import { FeedsService } from './feeds.service.js';
import { OwnFeedController } from './own-feed.controller.js';
import { OwnFeedService } from './own-feed.service.js';

/** The calendar of a partner, for the calendar app that they have anyway. */
@Module({
  imports: [ConsentsModule, IdentityModule],
  controllers: [FeedsController, OwnFeedController],
  providers: [FeedNames, FeedsRepository, FeedsService, OwnFeedService],
  exports: [OwnFeedService],
})
export class FeedsModule {}
