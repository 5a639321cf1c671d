import { inject, Injectable } from '@angular/core';
import {
  type AskWaysToJoin,
  type JoinCouple,
  openedInvitation,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import type { FirstSession, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { NewWayApi } from '../identity/ways/new-way/new-way-api';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class JoinApi {
  private readonly http = inject(Http);
  private readonly ways = inject(NewWayApi);

  /** What the invitation is for; told only to who has both the link and the code. */
  open(keys: OpenInvitation): Promise<OpenedInvitation> {
    return this.http.post('/invitations/open', keys, openedInvitation);
  }

  /** The sign-in name is looked at, and the ways in are offered. */
  askWays(asked: AskWaysToJoin): Promise<NewWayOffer> {
    return this.ways.offer('/invitations/ways', asked);
  }

  accept(invitation: JoinCouple): Promise<FirstSession> {
    return this.ways.take('/invitations/accept', invitation);
  }
}
