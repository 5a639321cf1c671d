import { inject, Injectable } from '@angular/core';
import {
  firstSession,
  type FirstSession,
  newWayOffer,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import { Http } from '../../../ui/http';

/** Wherever somebody gets a new way in, it is first offered, and then sent with what the page asked before. */
@Injectable({ providedIn: 'root' })
export class NewWayApi {
  private readonly http = inject(Http);

  offer(path: string, asked: object): Promise<NewWayOffer> {
    return this.http.post(path, asked, newWayOffer);
  }

  take(path: string, filledIn: object): Promise<FirstSession> {
    return this.http.post(path, filledIn, firstSession);
  }
}
