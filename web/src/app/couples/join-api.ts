import { inject, Injectable } from '@angular/core';
import {
  type AcceptInvitation,
  openedInvitation,
  type OpenedInvitation,
  type OpenInvitation,
} from '@tweespraak/contracts/couples';
import { session, type Session } from '@tweespraak/contracts/identity';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class JoinApi {
  private readonly http = inject(Http);

  /** What the invitation is for; told only to who has both the link and the code. */
  open(keys: OpenInvitation): Promise<OpenedInvitation> {
    return this.http.post('/invitations/open', keys, openedInvitation);
  }

  accept(invitation: AcceptInvitation): Promise<Session> {
    return this.http.post('/invitations/accept', invitation, session);
  }
}
