import { inject, Injectable } from '@angular/core';
import {
  type OpenedRecovery,
  openedRecovery,
  type OpenRecovery,
  type Recover,
} from '@tweespraak/contracts/recoveries';
import type { FirstSession, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { Http } from '../../ui/http';
import { NewWayApi } from '../ways/new-way/new-way-api';

@Injectable({ providedIn: 'root' })
export class RecoverApi {
  private readonly http = inject(Http);
  private readonly ways = inject(NewWayApi);

  /** Tells nothing but a language, and that only to who has both the link and the code. */
  open(keys: OpenRecovery): Promise<OpenedRecovery> {
    return this.http.post('/recoveries/open', keys, openedRecovery);
  }

  askWays(keys: OpenRecovery): Promise<NewWayOffer> {
    return this.ways.offer('/recoveries/ways', keys);
  }

  recover(body: Recover): Promise<FirstSession> {
    return this.ways.take('/recoveries', body);
  }
}
