import { inject, Injectable } from '@angular/core';
import type { AskWaysToBegin, FoundPractice } from '@tweespraak/contracts/practice';
import type { FirstSession, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { NewWayApi } from '../identity/ways/new-way/new-way-api';

@Injectable({ providedIn: 'root' })
export class PracticeApi {
  private readonly ways = inject(NewWayApi);

  askWays(asked: AskWaysToBegin): Promise<NewWayOffer> {
    return this.ways.offer('/practice/ways', asked);
  }

  begin(practice: FoundPractice): Promise<FirstSession> {
    return this.ways.take('/practice', practice);
  }
}
