import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { caseload, type Caseload } from '@tweespraak/contracts/caseload';

@Injectable({ providedIn: 'root' })
export class CaseloadApi {
  /** Every couple of the therapist, archived ones too, and what is new to read. */
  caseload(): HttpResourceRef<Caseload | undefined> {
    return httpResource(() => '/api/caseload', { parse: (value) => caseload.parse(value) });
  }
}
