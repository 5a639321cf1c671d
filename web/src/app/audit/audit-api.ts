import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import {
  auditPage,
  whoRead,
  type AuditPage,
  type AuditQuestion,
  type WhoRead,
} from '@tweespraak/contracts/audit';

@Injectable({ providedIn: 'root' })
export class AuditApi {
  /** Who read what this partner wrote, and the record of the two. */
  whoRead(): HttpResourceRef<WhoRead | undefined> {
    return httpResource(() => '/api/me/readers', { parse: (value) => whoRead.parse(value) });
  }

  /** A page of events, narrowed as the owner asks. */
  events(question: () => AuditQuestion): HttpResourceRef<AuditPage | undefined> {
    return httpResource(() => ({ url: '/api/practice/events', params: given(question()) }), {
      parse: (value) => auditPage.parse(value),
    });
  }
}

function given(question: AuditQuestion): Record<string, string> {
  return Object.fromEntries(
    Object.entries(question).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
