import { inject, Injectable } from '@angular/core';
import { session, type Session } from '@tweespraak/contracts/identity';
import type { BeginPractice } from '@tweespraak/contracts/practice';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class PracticeApi {
  private readonly http = inject(Http);

  begin(body: BeginPractice): Promise<Session> {
    return this.http.post('/practice', body, session);
  }
}
