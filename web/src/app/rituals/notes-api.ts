import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  coupleNotes,
  type CoupleNotes,
  partnerNotes,
  type PartnerNotes,
  type WriteNote,
} from '@tweespraak/contracts/moment-notes';
import { Http } from '../ui/http';

/** Lines and feelings with moments. */
@Injectable({ providedIn: 'root' })
export class NotesApi {
  private readonly http = inject(Http);

  ofPartner(ritualId: () => string): HttpResourceRef<PartnerNotes | undefined> {
    return httpResource(() => `/api/rituals/${ritualId()}/notes`, {
      parse: (value) => partnerNotes.parse(value),
    });
  }

  /** Of no couple nothing is asked. */
  ofCouple(coupleId: () => string | undefined): HttpResourceRef<CoupleNotes | undefined> {
    return httpResource(() => coupleId() && `/api/couples/${coupleId()}/rituals/notes`, {
      parse: (value) => coupleNotes.parse(value),
    });
  }

  write(ritualId: string, momentId: string, note: WriteNote): Promise<PartnerNotes> {
    return this.http.put(`/rituals/${ritualId}/moments/${momentId}/note`, { body: note }, partnerNotes);
  }

  remove(ritualId: string, momentId: string): Promise<PartnerNotes> {
    return this.http.delete(`/rituals/${ritualId}/moments/${momentId}/note`, partnerNotes);
  }
}
