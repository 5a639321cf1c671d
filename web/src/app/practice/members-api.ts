import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { invitation, type Invitation } from '@tweespraak/contracts/couples';
import { type InviteColleague, members, type Members } from '@tweespraak/contracts/members';
import { recovery, type Recovery } from '@tweespraak/contracts/recoveries';
import type { MemberRole } from '@tweespraak/domain/access';
import { Http } from '../ui/http';

/** Who works in the practice, and what the owner does about it. */
@Injectable({ providedIn: 'root' })
export class MembersApi {
  private readonly http = inject(Http);

  all(): HttpResourceRef<Members | undefined> {
    return httpResource(() => '/api/practice/members', { parse: (value) => members.parse(value) });
  }

  /** What comes back is shown once. */
  invite(given: InviteColleague): Promise<Invitation> {
    return this.http.post('/practice/colleagues', given, invitation);
  }

  revoke(invitationId: string): Promise<void> {
    return this.http.tell('DELETE', `/practice/colleagues/${invitationId}`);
  }

  changeRoles(memberId: string, roles: readonly MemberRole[]): Promise<void> {
    return this.http.tell('PUT', `/practice/members/${memberId}/roles`, { body: { roles } });
  }

  signOut(memberId: string): Promise<void> {
    return this.http.tell('DELETE', `/practice/members/${memberId}/sign-ins`);
  }

  /** Couples that would be left without a therapist go to `couplesTo`. */
  end(memberId: string, couplesTo: string | null): Promise<void> {
    return this.http.tell('PUT', `/practice/members/${memberId}/end`, { body: { couplesTo } });
  }

  /** For who cannot sign in any more; the former link stops working. */
  beginRecovery(memberId: string): Promise<Recovery> {
    return this.http.put(`/practice/members/${memberId}/recovery`, {}, recovery);
  }
}
