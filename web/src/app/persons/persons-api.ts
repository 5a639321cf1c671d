import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { ownConsents, type OwnConsents } from '@tweespraak/contracts/consents';
import {
  clientRecord,
  personalExport,
  type ClientRecord,
  type PersonalExport,
} from '@tweespraak/contracts/exports';
import type { Side } from '@tweespraak/contracts/fields';
import {
  coupleRights,
  openRequests,
  ownRights,
  type CoupleRights,
  type OpenRequests,
  type OwnRights,
  type RequestKind,
} from '@tweespraak/contracts/persons';
import { Http } from '../ui/http';

/** What a person may ask about their own record, and what a practice does with it. */
@Injectable({ providedIn: 'root' })
export class PersonsApi {
  private readonly http = inject(Http);

  consents(): HttpResourceRef<OwnConsents | undefined> {
    return httpResource(() => '/api/me/consents', { parse: (value) => ownConsents.parse(value) });
  }

  rights(): HttpResourceRef<OwnRights | undefined> {
    return httpResource(() => '/api/me/rights', { parse: (value) => ownRights.parse(value) });
  }

  giveConsent(version: string): Promise<OwnConsents> {
    return this.http.put('/me/consents', { body: { version } }, ownConsents);
  }

  withdrawConsent(): Promise<OwnConsents> {
    return this.http.delete('/me/consents', ownConsents);
  }

  ask(kind: RequestKind): Promise<OwnRights> {
    return this.http.put(`/me/requests/${kind}`, {}, ownRights);
  }

  takeBack(kind: RequestKind): Promise<OwnRights> {
    return this.http.delete(`/me/requests/${kind}`, ownRights);
  }

  export(): HttpResourceRef<PersonalExport | undefined> {
    return httpResource(() => '/api/me/export', { parse: (value) => personalExport.parse(value) });
  }

  rightsOf(coupleId: () => string): HttpResourceRef<CoupleRights | undefined> {
    return httpResource(() => `/api/couples/${coupleId()}/rights`, {
      parse: (value) => coupleRights.parse(value),
    });
  }

  requests(): HttpResourceRef<OpenRequests | undefined> {
    return httpResource(() => '/api/requests', { parse: (value) => openRequests.parse(value) });
  }

  record(coupleId: string, side: Side): Promise<ClientRecord> {
    return this.http.get(`/couples/${coupleId}/partners/${side}/record`, clientRecord);
  }

  decline(coupleId: string, side: Side, kind: RequestKind): Promise<void> {
    return this.http.tell('PUT', `/couples/${coupleId}/partners/${side}/requests/${kind}/refusal`);
  }

  erase(coupleId: string, side: Side): Promise<void> {
    return this.http.tell('PUT', `/couples/${coupleId}/partners/${side}/erasure`, {
      body: { understood: true },
    });
  }

  separate(coupleId: string): Promise<void> {
    return this.http.tell('PUT', `/couples/${coupleId}/separation`);
  }

  reunite(coupleId: string): Promise<void> {
    return this.http.tell('DELETE', `/couples/${coupleId}/separation`);
  }
}
