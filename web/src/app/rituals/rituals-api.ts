import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type AddRitual,
  coupleRituals,
  type LogMoment,
  type PartnerRitual,
  partnerRitual,
  partnerRituals,
} from '@tweespraak/contracts/rituals';
import type { z } from 'zod';
import { Http } from '../ui/http';

export type PartnerRituals = z.infer<typeof partnerRituals>;
export type CoupleRituals = z.infer<typeof coupleRituals>;

@Injectable({ providedIn: 'root' })
export class RitualsApi {
  private readonly http = inject(Http);

  /** A partner's rituals: what was kept together, and their own logging. */
  partnerRituals(): HttpResourceRef<PartnerRituals | undefined> {
    return httpResource(() => '/api/rituals', { parse: (value) => partnerRituals.parse(value) });
  }

  /** A couple's rituals as their therapist sees them. */
  coupleRituals(coupleId: () => string): HttpResourceRef<CoupleRituals | undefined> {
    return httpResource(() => `/api/couples/${coupleId()}/rituals`, {
      parse: (value) => coupleRituals.parse(value),
    });
  }

  logMoment(ritualId: string, momentId: string, on: string): Promise<PartnerRitual> {
    const moment: LogMoment = { on, deviceZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
    return this.http.put(`/rituals/${ritualId}/moments/${momentId}`, { body: moment }, partnerRitual);
  }

  takeBackMoment(ritualId: string, momentId: string): Promise<PartnerRitual> {
    return this.http.delete(`/rituals/${ritualId}/moments/${momentId}`, partnerRitual);
  }

  addRitual(coupleId: string, ritual: AddRitual): Promise<CoupleRituals> {
    return this.http.post(`/couples/${coupleId}/rituals`, ritual, coupleRituals);
  }
}
