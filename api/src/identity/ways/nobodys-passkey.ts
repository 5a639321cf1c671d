import { generateKeyPairSync } from 'node:crypto';
import type { PasskeyKey } from './passkeys.js';

/** A key that belongs to nobody: what claims to be signed with an unknown passkey is checked against it, in vain. */
export const nobodysPasskey = (credentialId: string): PasskeyKey => ({
  credentialId,
  publicKey: (nobodys ??= coseKey()),
  counter: 0,
  transports: [],
});

let nobodys: Buffer | undefined;

/** A P-256 key as passkeys carry it (COSE, RFC 9053). */
function coseKey(): Buffer {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
}
