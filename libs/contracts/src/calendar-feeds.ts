import * as z from 'zod';
import { day, instant } from './fields.js';

/** What stands above a moment in a calendar app: *Moment* for all, or the names of the product's own rituals. */
export const feedTitles = z.enum(['neutral', 'names']).meta({ id: 'FeedTitles' });
export type FeedTitles = z.infer<typeof feedTitles>;

/** How one's own calendar address stands. The address itself is nowhere: it was shown once. */
export const ownFeed = z
  .object({
    state: z.enum(['off', 'on']),
    titles: feedTitles,
    madeAt: instant.nullable(),
    /** The couple's day on which a calendar app last read it. */
    lastReadOn: day.nullable(),
  })
  .meta({ id: 'OwnFeed' });
export type OwnFeed = z.infer<typeof ownFeed>;

/** A new address, this once: a path that is as good as a key. */
export const madeFeed = ownFeed.extend({ path: z.string() }).meta({ id: 'MadeFeed' });
export type MadeFeed = z.infer<typeof madeFeed>;

export const chooseFeedTitles = z.object({ titles: feedTitles }).meta({ id: 'ChooseFeedTitles' });
export type ChooseFeedTitles = z.infer<typeof chooseFeedTitles>;
