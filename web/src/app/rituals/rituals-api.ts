import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ProposeChange, ProposeRitualInput } from '@tweespraak/contracts/ritual-proposals';
import {
  type LogMoment,
  type PartnerRitual,
  partnerRitual,
  partnerRituals,
  type PartnerRituals,
  type PauseRitualInput,
} from '@tweespraak/contracts/rituals';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class RitualsApi {
  private readonly http = inject(Http);

  /** A partner's rituals: what was kept together, and their own logging. */
  partnerRituals(): HttpResourceRef<PartnerRituals | undefined> {
    return httpResource(() => '/api/rituals', { parse: (value) => partnerRituals.parse(value) });
  }

  logMoment(ritualId: string, momentId: string, on: string): Promise<PartnerRitual> {
    const moment: LogMoment = { on, deviceZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
    return this.http.put(`/rituals/${ritualId}/moments/${momentId}`, { body: moment }, partnerRitual);
  }

  takeBackMoment(ritualId: string, momentId: string): Promise<PartnerRitual> {
    return this.http.delete(`/rituals/${ritualId}/moments/${momentId}`, partnerRitual);
  }

  propose(ritual: ProposeRitualInput): Promise<PartnerRituals> {
    return this.http.post('/rituals/proposals', ritual, partnerRituals);
  }

  proposeChange(ritualId: string, change: ProposeChange): Promise<PartnerRituals> {
    return this.http.post(`/rituals/${ritualId}/changes`, change, partnerRituals);
  }

  answerProposal(proposalId: string, said: 'yes' | 'not-now'): Promise<PartnerRituals> {
    return this.http.put(`/rituals/proposals/${proposalId}/answer`, { body: { said } }, partnerRituals);
  }

  withdrawProposal(proposalId: string): Promise<PartnerRituals> {
    return this.http.delete(`/rituals/proposals/${proposalId}`, partnerRituals);
  }

  pause(ritualId: string, rest: PauseRitualInput): Promise<PartnerRituals> {
    return this.http.post(`/rituals/${ritualId}/pauses`, rest, partnerRituals);
  }

  chooseStreaks(streaks: PartnerRituals['streaks']): Promise<PartnerRituals> {
    return this.http.put('/rituals/streaks', { body: { streaks } }, partnerRituals);
  }

  end(ritualId: string): Promise<PartnerRituals> {
    return this.http.put(`/rituals/${ritualId}/end`, {}, partnerRituals);
  }
}
