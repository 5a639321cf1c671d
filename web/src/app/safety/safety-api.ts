import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  safetyCheck,
  safetyCheckLines,
  type SafetyCheck,
  type SafetyCheckLine,
  type SendSafetyCheck,
} from '@tweespraak/contracts/safety';
import { Http } from '../ui/http';

/** What a partner tells in private, and what the therapist reads of it. */
@Injectable({ providedIn: 'root' })
export class SafetyApi {
  private readonly http = inject(Http);

  /** The id is made by the page, so sending twice is sending once. */
  send(told: SendSafetyCheck): Promise<void> {
    return this.http.tell('POST', '/me/safety-checks', { body: told });
  }

  ofCouple(coupleId: () => string): HttpResourceRef<SafetyCheckLine[] | undefined> {
    return httpResource(() => `/api/couples/${coupleId()}/safety-checks`, {
      parse: (value) => safetyCheckLines.parse(value).checks,
    });
  }

  /** Reading is recorded by the server. */
  check(id: () => string): HttpResourceRef<SafetyCheck | undefined> {
    return httpResource(() => `/api/safety-checks/${id()}`, { parse: (value) => safetyCheck.parse(value) });
  }

  /** For this couple no exercise that asks for vulnerability, or again any. */
  switchVulnerable(coupleId: string, to: 'off' | 'on'): Promise<void> {
    return this.http.tell(to === 'off' ? 'DELETE' : 'PUT', `/couples/${coupleId}/vulnerable-exercises`);
  }
}
