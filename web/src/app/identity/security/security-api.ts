import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangePassword } from '@tweespraak/contracts/identity';
import {
  type AppOffer,
  appOffer,
  type OwnSecurity,
  ownSecurity,
  passkeyOffer,
  type PasskeyOffer,
  type SetApp,
  type SetPin,
} from '@tweespraak/contracts/own-security';
import { recoveryCodes, type RecoveryCodes } from '@tweespraak/contracts/sign-in';
import { Http } from '../../ui/http';
import { makePasskey } from '../ways/passkeys';

/** One's own ways in, and where one is signed in. */
@Injectable({ providedIn: 'root' })
export class SecurityApi {
  private readonly http = inject(Http);

  security(): HttpResourceRef<OwnSecurity | undefined> {
    return httpResource(() => '/api/me/security', { parse: (value) => ownSecurity.parse(value) });
  }

  askPasskey(): Promise<PasskeyOffer> {
    return this.http.post('/me/passkeys/options', {}, passkeyOffer);
  }

  async addPasskey({ ticket, options }: PasskeyOffer, name: string): Promise<void> {
    const body = { ticket, registration: await makePasskey(options), name };
    await this.http.tell('POST', '/me/passkeys', { body });
  }

  removePasskey(id: string): Promise<void> {
    return this.http.tell('DELETE', `/me/passkeys/${id}`);
  }

  askApp(): Promise<AppOffer> {
    return this.http.post('/me/app/offer', {}, appOffer);
  }

  setApp(body: SetApp): Promise<RecoveryCodes> {
    return this.http.put('/me/app', { body }, recoveryCodes);
  }

  removeApp(): Promise<void> {
    return this.http.tell('DELETE', '/me/app');
  }

  changePassword(body: ChangePassword): Promise<void> {
    return this.http.tell('PUT', '/me/password', { body });
  }

  renewRecoveryCodes(): Promise<RecoveryCodes> {
    return this.http.post('/me/recovery-codes', {}, recoveryCodes);
  }

  signOutOthers(): Promise<void> {
    return this.http.tell('DELETE', '/me/sign-ins');
  }

  signOut(id: string): Promise<void> {
    return this.http.tell('DELETE', `/me/sign-ins/${id}`);
  }

  setPin(body: SetPin): Promise<void> {
    return this.http.tell('PUT', '/me/pin', { body });
  }

  removePin(): Promise<void> {
    return this.http.tell('DELETE', '/me/pin');
  }
}
