import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  coupleAccess,
  type CoupleAccess,
  type GiveAccess,
  type GiveSubstitute,
} from '@tweespraak/contracts/access';
import { Http } from '../ui/http';

/** Access for a time: of one couple, or of a whole caseload. */
@Injectable({ providedIn: 'root' })
export class AccessApi {
  private readonly http = inject(Http);

  ofCouple(coupleId: () => string): HttpResourceRef<CoupleAccess | undefined> {
    return httpResource(() => `/api/couples/${coupleId()}/access`, {
      parse: (value) => coupleAccess.parse(value),
    });
  }

  give(coupleId: string, given: GiveAccess): Promise<CoupleAccess> {
    return this.http.post(`/couples/${coupleId}/access`, given, coupleAccess);
  }

  end(coupleId: string, grantId: string): Promise<void> {
    return this.http.tell('DELETE', `/couples/${coupleId}/access/${grantId}`);
  }

  handOver(coupleId: string, therapistId: string): Promise<void> {
    return this.http.tell('PUT', `/couples/${coupleId}/therapist`, { body: { therapistId } });
  }

  substitutes(): HttpResourceRef<CoupleAccess | undefined> {
    return httpResource(() => '/api/substitutes', { parse: (value) => coupleAccess.parse(value) });
  }

  giveSubstitute(given: GiveSubstitute): Promise<CoupleAccess> {
    return this.http.post('/substitutes', given, coupleAccess);
  }

  endSubstitute(grantId: string): Promise<void> {
    return this.http.tell('DELETE', `/substitutes/${grantId}`);
  }
}
