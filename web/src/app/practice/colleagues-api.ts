import { inject, Injectable } from '@angular/core';
import {
  type AskWaysAsColleague,
  type JoinPractice,
  openedColleagueInvitation,
  type OpenColleagueInvitation,
  type OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import type { FirstSession, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { NewWayApi } from '../identity/ways/new-way/new-way-api';
import { Http } from '../ui/http';

/** How a colleague who was invited gets in. */
@Injectable({ providedIn: 'root' })
export class ColleaguesApi {
  private readonly http = inject(Http);
  private readonly ways = inject(NewWayApi);

  open(keys: OpenColleagueInvitation): Promise<OpenedColleagueInvitation> {
    return this.http.post('/colleagues/open', keys, openedColleagueInvitation);
  }

  askWays(asked: AskWaysAsColleague): Promise<NewWayOffer> {
    return this.ways.offer('/colleagues/ways', asked);
  }

  accept(joining: JoinPractice): Promise<FirstSession> {
    return this.ways.take('/colleagues/accept', joining);
  }
}
