import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';
import { pad, unpad } from './padding.js';

/**
 * How a text looks once it is sealed: `0x01 | key | iv | ciphertext | tag`. AES-256-GCM; the version, the key's id and
 * the place are authenticated with it. Version 0x00, bytes as they are, is not known here.
 */
const SEALED = 0x01;
const KEY_ID = 16;
const IV = 12;
const TAG = 16;
const HEADER = 1 + KEY_ID;
const algorithm = 'aes-256-gcm';

/** A text that does not open: changed, moved, cut off, or sealed with another key. It never says which. */
export class CannotOpen extends Error {
  constructor() {
    super('A sealed text does not open at this place.');
  }
}

/** Seals a text with a key, for one place. */
export function seal(text: Buffer, key: { id: string; secret: KeyObject }, place: Buffer): Buffer {
  const header = Buffer.concat([Buffer.of(SEALED), bytesOfId(key.id)]);
  const iv = randomBytes(IV);
  const cipher = createCipheriv(algorithm, key.secret, iv, { authTagLength: TAG });
  cipher.setAAD(Buffer.concat([header, place]));
  return Buffer.concat([header, iv, cipher.update(pad(text)), cipher.final(), cipher.getAuthTag()]);
}

/** The id of the key that a text says it was sealed with. */
export function keyIdIn(sealed: Buffer): string {
  if (sealed.length <= HEADER + IV + TAG || sealed[0] !== SEALED) throw new CannotOpen();
  const hex = sealed.toString('hex', 1, HEADER);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Opens a text at the place that it was sealed for. */
export function open(sealed: Buffer, key: { id: string; secret: KeyObject }, place: Buffer): Buffer {
  if (keyIdIn(sealed) !== key.id.toLowerCase()) throw new CannotOpen();
  const body = sealed.length - TAG;
  // Without a length Node takes a tag of four bytes, which can be guessed.
  const decipher = createDecipheriv(algorithm, key.secret, sealed.subarray(HEADER, HEADER + IV), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.concat([sealed.subarray(0, HEADER), place]));
  decipher.setAuthTag(sealed.subarray(body));
  let text: Buffer | null;
  try {
    text = unpad(Buffer.concat([decipher.update(sealed.subarray(HEADER + IV, body)), decipher.final()]));
  } catch {
    throw new CannotOpen();
  }
  if (text === null) throw new CannotOpen();
  return text;
}

function bytesOfId(id: string): Buffer {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  if (bytes.length !== KEY_ID) throw new RangeError('The id of a key is a UUID.');
  return bytes;
}
