import { inject, Injectable } from '@angular/core';
import { session, type Session, type SignIn } from '@tweespraak/contracts/identity';
import {
  type FreshFactor,
  freshOptions,
  type FreshOptions,
  passkeyQuestion,
} from '@tweespraak/contracts/sign-in';
import { Http } from '../ui/http';
import { usePasskey } from './ways/passkeys';

/** Every way of getting in, and of proving once more that it is you. */
@Injectable({ providedIn: 'root' })
export class SignInApi {
  private readonly http = inject(Http);

  /** The first half; whoever has an app goes on with its code. */
  withPassword(body: SignIn): Promise<Session> {
    return this.http.post('/session', body, session);
  }

  /** The six digits, or a recovery code in their place. */
  withCode(code: string): Promise<Session> {
    return this.http.post('/session/code', { code }, session);
  }

  async withPasskey(): Promise<Session> {
    const { ticket, options } = await this.http.post('/session/passkey/options', {}, passkeyQuestion);
    const assertion = await usePasskey(options);
    return this.http.post('/session/passkey', { ticket, assertion }, session);
  }

  askFresh(): Promise<FreshOptions> {
    return this.http.post('/session/fresh/options', {}, freshOptions);
  }

  async proveWithPasskey({ ticket, passkey }: FreshOptions): Promise<void> {
    if (!passkey) return;
    await this.prove({ kind: 'passkey', ticket, assertion: await usePasskey(passkey) });
  }

  prove(factor: FreshFactor): Promise<void> {
    return this.http.tell('POST', '/session/fresh', { body: factor });
  }

  openWithPin(pin: string): Promise<void> {
    return this.http.tell('POST', '/session/pin', { body: { pin } });
  }
}
