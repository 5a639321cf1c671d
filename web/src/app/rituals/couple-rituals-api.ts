import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ProposeChange, ProposeRitualInput } from '@tweespraak/contracts/ritual-proposals';
import { coupleRituals, type CoupleRituals } from '@tweespraak/contracts/rituals';
import { Http } from '../ui/http';

/** The rituals of a couple, for who has it. */
@Injectable({ providedIn: 'root' })
export class CoupleRitualsApi {
  private readonly http = inject(Http);

  /** Of no couple nothing is asked. */
  of(coupleId: () => string | undefined): HttpResourceRef<CoupleRituals | undefined> {
    return httpResource(() => coupleId() && `/api/couples/${coupleId()}/rituals`, {
      parse: (value) => coupleRituals.parse(value),
    });
  }

  offer(coupleId: string, ritual: ProposeRitualInput): Promise<CoupleRituals> {
    return this.http.post(`/couples/${coupleId}/rituals`, ritual, coupleRituals);
  }

  offerChange(coupleId: string, ritualId: string, change: ProposeChange): Promise<CoupleRituals> {
    return this.http.post(`/couples/${coupleId}/rituals/${ritualId}/changes`, change, coupleRituals);
  }

  takeAway(coupleId: string, proposalId: string): Promise<CoupleRituals> {
    return this.http.delete(`/couples/${coupleId}/rituals/proposals/${proposalId}`, coupleRituals);
  }

  end(coupleId: string, ritualId: string): Promise<CoupleRituals> {
    return this.http.put(`/couples/${coupleId}/rituals/${ritualId}/end`, {}, coupleRituals);
  }
}
