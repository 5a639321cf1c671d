import { inject, Injectable } from '@angular/core';
import {
  type AskWaysAsColleague,
  type JoinPractice,
  openedColleagueInvitation,
  type OpenColleagueInvitation,
  type OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import {
  firstSession,
  type FirstSession,
  newWayOffer,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import { Http } from '../ui/http';

/** How a colleague who was invited gets in. */
@Injectable({ providedIn: 'root' })
export class ColleaguesApi {
  private readonly http = inject(Http);

  open(keys: OpenColleagueInvitation): Promise<OpenedColleagueInvitation> {
    return this.http.post('/colleagues/open', keys, openedColleagueInvitation);
  }

  askWays(asked: AskWaysAsColleague): Promise<NewWayOffer> {
    return this.http.post('/colleagues/ways', asked, newWayOffer);
  }

  accept(joining: JoinPractice): Promise<FirstSession> {
    return this.http.post('/colleagues/accept', joining, firstSession);
  }
}
