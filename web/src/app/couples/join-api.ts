import { inject, Injectable } from '@angular/core';
import {
  type AskWaysToJoin,
  type JoinCouple,
  openedInvitation,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import {
  firstSession,
  type FirstSession,
  newWayOffer,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class JoinApi {
  private readonly http = inject(Http);

  /** What the invitation is for; told only to who has both the link and the code. */
  open(keys: OpenInvitation): Promise<OpenedInvitation> {
    return this.http.post('/invitations/open', keys, openedInvitation);
  }

  /** The sign-in name is looked at, and the ways in are offered. */
  askWays(asked: AskWaysToJoin): Promise<NewWayOffer> {
    return this.http.post('/invitations/ways', asked, newWayOffer);
  }

  accept(invitation: JoinCouple): Promise<FirstSession> {
    return this.http.post('/invitations/accept', invitation, firstSession);
  }
}
