import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** How a data key looks once it is wrapped with a master key: `0x01 | iv | ciphertext | tag`, bound to its owner. */
const WRAPPED = 0x01;
const IV = 12;
const KEY = 32;
const TAG = 16;
const algorithm = 'aes-256-gcm';

export function wrap(key: Buffer, master: KeyObject, owner: Buffer): Buffer {
  if (key.length !== KEY) throw new RangeError('A data key has 32 bytes.');
  const iv = randomBytes(IV);
  const cipher = createCipheriv(algorithm, master, iv, { authTagLength: TAG });
  cipher.setAAD(owner);
  return Buffer.concat([Buffer.of(WRAPPED), iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** The data key, or null when it was wrapped for somebody else, with another master key, or was changed. */
export function unwrap(wrapped: Buffer, master: KeyObject, owner: Buffer): Buffer | null {
  if (wrapped.length !== 1 + IV + KEY + TAG || wrapped[0] !== WRAPPED) return null;
  const decipher = createDecipheriv(algorithm, master, wrapped.subarray(1, 1 + IV), { authTagLength: TAG });
  decipher.setAAD(owner);
  decipher.setAuthTag(wrapped.subarray(1 + IV + KEY));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(1 + IV, 1 + IV + KEY)), decipher.final()]);
  } catch {
    return null;
  }
}
