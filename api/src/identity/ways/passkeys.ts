import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import {
  creationOptions,
  requestOptions,
  type Assertion,
  type CreationOptions,
  type Registration,
  type RequestOptions,
} from '@tweespraak/contracts/webauthn';
import { parse as parseUuid } from './uuid-bytes.js';
import { RelyingParty } from '../relying-party.js';

/** A passkey as it is kept: its public half alone. */
export interface PasskeyKey {
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
}

const FIVE_MINUTES = 5 * 60_000;
/** EdDSA, ES256, RS256: what every browser makes. */
const ALGORITHMS = [-8, -7, -257];

/** The ceremonies of WebAuthn: what is asked of a browser, and whether what came back is sound. */
@Injectable()
export class Passkeys {
  constructor(private readonly site: RelyingParty) {}

  /** Asks for a passkey that knows whose it is, and that unlocks only for its owner (finger, face or PIN of the device). */
  async toMake(
    whose: { accountId: string; signInName: string; name: string },
    already: readonly string[],
  ): Promise<CreationOptions> {
    const options = await generateRegistrationOptions({
      rpName: this.site.name,
      rpID: this.site.id,
      userID: parseUuid(whose.accountId),
      userName: whose.signInName,
      userDisplayName: whose.name,
      timeout: FIVE_MINUTES,
      attestationType: 'none',
      excludeCredentials: already.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return creationOptions.parse(options);
  }

  async toUse(allowed?: readonly PasskeyKey[]): Promise<RequestOptions> {
    const options = await generateAuthenticationOptions({
      rpID: this.site.id,
      timeout: FIVE_MINUTES,
      userVerification: 'required',
      allowCredentials: allowed?.map(({ credentialId: id, transports }) => ({ id, transports })),
    });
    return requestOptions.parse(options);
  }

  /** The passkey that was made in answer to a challenge, or null when anything about it is not as it was asked. */
  async made(registration: Registration, challenge: string): Promise<PasskeyKey | null> {
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: registration,
        expectedChallenge: challenge,
        expectedOrigin: this.site.origin,
        expectedRPID: this.site.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      });
      if (!verified) return null;
      const { id, publicKey, counter } = registrationInfo.credential;
      const transports = registration.response.transports ?? [];
      return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
    } catch {
      // The library throws for whatever is wrong; why is nobody's business but the log's, which holds no more than a code.
      return null;
    }
  }

  /** The counter that a passkey shows now, or null when its signature, site, challenge, owner or counter does not fit. */
  async used(assertion: Assertion, challenge: string, key: PasskeyKey): Promise<number | null> {
    const credential: WebAuthnCredential = {
      id: key.credentialId,
      publicKey: Uint8Array.from(key.publicKey),
      counter: key.counter,
      transports: key.transports,
    };
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: assertion,
        expectedChallenge: challenge,
        expectedOrigin: this.site.origin,
        expectedRPID: this.site.id,
        requireUserVerification: true,
        credential,
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }
}
