import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Options {
  challenge: string;
}

/** What can be wrong about what a device sends. */
export interface Ill {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** False: nobody unlocked the device. */
  verified?: boolean;
  /** In place of the counter that would come next. */
  counter?: number;
  /** Another key signs. */
  forged?: boolean;
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const b64 = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

/** A passkey on a device, in software: makes and uses one as a browser and its authenticator would (WebAuthn level 3). */
export class Passkey {
  readonly id = randomBytes(32);
  private counter = 0;
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  constructor(private readonly origin: string) {}

  /** The answer to `PublicKeyCredentialCreationOptionsJSON`. */
  register({ challenge }: Options, ill: Ill = {}) {
    const clientData = this.clientData('webauthn.create', challenge, ill);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, this.coseKey()]);
    const authData = Buffer.concat([this.authenticatorData(ill, 0x40), attested]);
    // CBOR: { fmt: 'none', attStmt: {}, authData }
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x59, authData.length >> 8, authData.length & 255]),
      authData,
    ]);
    return {
      ...this.credential(),
      response: {
        clientDataJSON: b64(clientData),
        attestationObject: b64(attestationObject),
        transports: ['internal'],
      },
    };
  }

  /** The answer to `PublicKeyCredentialRequestOptionsJSON`. */
  use({ challenge }: Options, ill: Ill = {}) {
    this.counter = ill.counter ?? this.counter + 1;
    const clientData = this.clientData('webauthn.get', challenge, ill);
    const authData = this.authenticatorData(ill, 0);
    const key = ill.forged
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      : this.keys.privateKey;
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), key);
    return {
      ...this.credential(),
      response: {
        clientDataJSON: b64(clientData),
        authenticatorData: b64(authData),
        signature: b64(signature),
      },
    };
  }

  private credential() {
    const id = b64(this.id);
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  private clientData(type: string, challenge: string, ill: Ill): string {
    const origin = ill.origin ?? this.origin;
    return JSON.stringify({ type, challenge: ill.challenge ?? challenge, origin, crossOrigin: false });
  }

  private authenticatorData({ rpId = 'localhost', verified = true }: Ill, more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(rpId), Buffer.of(0x01 | (verified ? 0x04 : 0) | more), counter]);
  }

  private coseKey(): Buffer {
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
  }
}
