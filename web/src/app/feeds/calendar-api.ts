import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type FeedTitles,
  madeFeed,
  type MadeFeed,
  ownFeed,
  type OwnFeed,
} from '@tweespraak/contracts/calendar-feeds';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class CalendarApi {
  private readonly http = inject(Http);

  own(): HttpResourceRef<OwnFeed | undefined> {
    return httpResource(() => '/api/me/calendar-feed', { parse: (value) => ownFeed.parse(value) });
  }

  make(): Promise<MadeFeed> {
    return this.http.put('/me/calendar-feed', {}, madeFeed);
  }

  choose(titles: FeedTitles): Promise<OwnFeed> {
    return this.http.put('/me/calendar-feed/titles', { body: { titles } }, ownFeed);
  }

  end(): Promise<OwnFeed> {
    return this.http.delete('/me/calendar-feed', ownFeed);
  }
}
