import { inject, Injectable } from '@angular/core';
import { session, type ChangeProfile, type Session } from '@tweespraak/contracts/identity';
import type { Language } from '@tweespraak/contracts/localized';
import { Http } from '../ui/http';

/** What the pages ask of the server about the account that is signed in. */
@Injectable({ providedIn: 'root' })
export class IdentityApi {
  private readonly http = inject(Http);

  readSession(): Promise<Session> {
    return this.http.get('/session', session);
  }

  signOut(): Promise<void> {
    return this.http.tell('DELETE', '/session');
  }

  chooseLanguage(language: Language): Promise<void> {
    return this.http.tell('PUT', '/me/language', { body: { language } });
  }

  changeProfile(body: ChangeProfile): Promise<void> {
    return this.http.tell('PUT', '/me/profile', { body });
  }
}
