import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AddCouple,
  type ChangeCouple,
  couple,
  type Couple,
  invitation,
  type Invitation,
} from '@tweespraak/contracts/couples';
import type { Side } from '@tweespraak/contracts/fields';
import { members, type Member } from '@tweespraak/contracts/members';
import { recovery, type Recovery } from '@tweespraak/contracts/recoveries';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class CouplesApi {
  private readonly http = inject(Http);

  couple(coupleId: () => string): HttpResourceRef<Couple | undefined> {
    return httpResource(() => `/api/couples/${coupleId()}`, { parse: (value) => couple.parse(value) });
  }

  /** Into whose caseload a couple can go. */
  therapists(): HttpResourceRef<Member[] | undefined> {
    return httpResource(() => '/api/practice/members', {
      parse: (value) => members.parse(value).members.filter(({ roles }) => roles.includes('therapist')),
    });
  }

  /** The id is made here, so adding twice is adding once. */
  addCouple(newCouple: AddCouple): Promise<Couple> {
    return this.http.post('/couples', newCouple, couple);
  }

  changeCouple(coupleId: string, revision: number, change: ChangeCouple): Promise<Couple> {
    return this.http.put(`/couples/${coupleId}`, { body: change, revision }, couple);
  }

  archiveCouple(coupleId: string): Promise<void> {
    return this.http.tell('PUT', `/couples/${coupleId}/archive`);
  }

  bringBackCouple(coupleId: string): Promise<void> {
    return this.http.tell('DELETE', `/couples/${coupleId}/archive`);
  }

  /** Makes or renews; the former invitation stops working. What comes back is shown once. */
  invitePartner(coupleId: string, side: Side): Promise<Invitation> {
    return this.http.put(`/couples/${coupleId}/partners/${side}/invitation`, {}, invitation);
  }

  revokeInvitation(coupleId: string, side: Side): Promise<void> {
    return this.http.tell('DELETE', `/couples/${coupleId}/partners/${side}/invitation`);
  }

  /** For who cannot get in any more: a link and a code, as for an invitation. The former ones stop working. */
  beginRecovery(coupleId: string, side: Side): Promise<Recovery> {
    return this.http.put(`/couples/${coupleId}/partners/${side}/recovery`, {}, recovery);
  }

  revokeRecovery(coupleId: string, side: Side): Promise<void> {
    return this.http.tell('DELETE', `/couples/${coupleId}/partners/${side}/recovery`);
  }

  /** It was them, in person: what they had written for themselves opens again to them. */
  confirmRecovery(coupleId: string, side: Side): Promise<void> {
    return this.http.tell('PUT', `/couples/${coupleId}/partners/${side}/recovery/confirmation`);
  }
}
