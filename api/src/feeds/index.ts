export { FeedsModule } from './feeds.module.js';
export { OwnFeedService } from './own-feed.service.js';
