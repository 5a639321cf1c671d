import { inject, Injectable } from '@angular/core';
import {
  type OpenedRecovery,
  openedRecovery,
  type OpenRecovery,
  type Recover,
} from '@tweespraak/contracts/recoveries';
import {
  firstSession,
  type FirstSession,
  newWayOffer,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import { Http } from '../../ui/http';

@Injectable({ providedIn: 'root' })
export class RecoverApi {
  private readonly http = inject(Http);

  /** Tells nothing but a language, and that only to who has both the link and the code. */
  open(keys: OpenRecovery): Promise<OpenedRecovery> {
    return this.http.post('/recoveries/open', keys, openedRecovery);
  }

  askWays(keys: OpenRecovery): Promise<NewWayOffer> {
    return this.http.post('/recoveries/ways', keys, newWayOffer);
  }

  recover(body: Recover): Promise<FirstSession> {
    return this.http.post('/recoveries', body, firstSession);
  }
}
