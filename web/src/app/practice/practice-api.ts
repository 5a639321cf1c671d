import { inject, Injectable } from '@angular/core';
import type { AskWaysToBegin, FoundPractice } from '@tweespraak/contracts/practice';
import {
  firstSession,
  type FirstSession,
  newWayOffer,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class PracticeApi {
  private readonly http = inject(Http);

  askWays(asked: AskWaysToBegin): Promise<NewWayOffer> {
    return this.http.post('/practice/ways', asked, newWayOffer);
  }

  begin(practice: FoundPractice): Promise<FirstSession> {
    return this.http.post('/practice', practice, firstSession);
  }
}
