import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { wrap, unwrap } from './wrapping.js';

/**
 * Whoever holds the master keys, which wrap the data keys and never leave their holder: a file, the environment, or
 * one day a device. The newest wraps; older ones open what they wrapped, so that a rotation can be done at ease.
 */
export interface MasterKeys {
  /** Where they come from, for people: a place, never a key. */
  readonly from: string;
  /** The id of the newest. */
  newest(): Promise<string>;
  /** The ids of all, the newest first. */
  ids(): Promise<string[]>;
  /** Wraps a data key with the newest, bound to whose it is. */
  wrap(key: Buffer, owner: Buffer): Promise<{ wrapped: Buffer; master: string }>;
  /** Unwraps a data key; fails on another owner, another master key or a changed byte. */
  unwrap(wrapped: Buffer, master: string, owner: Buffer): Promise<Buffer>;
}

/** The holder of the master keys, to be injected. */
export const MASTER_KEYS = Symbol('master keys');

/** A master key that is missing, or that is not the one a data key was wrapped with. */
export class WrongMasterKey extends Error {}

export interface MasterKey {
  id: string;
  secret: KeyObject;
}

/** Names a master key without telling anything of it. */
export function masterKey(bytes: Buffer): MasterKey {
  const id = createHash('sha256').update('tweespraak master key').update(bytes).digest('hex').slice(0, 16);
  return { id, secret: createSecretKey(bytes) };
}

/**
 * Reads master keys as people give them: 32 bytes each, as base64 or hexadecimal, apart by commas, spaces or lines;
 * the newest first. Null when one of them is none.
 */
export function readMasterKeys(given: string): MasterKey[] | null {
  const words = given.split(/[\s,]+/).filter((word) => word !== '');
  const keys = words.map((word) => bytesOf(word));
  return keys.length > 0 && keys.every((each) => each !== null) ? keys.map(masterKey) : null;
}

function bytesOf(word: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(word)) return Buffer.from(word, 'hex');
  return /^[A-Za-z0-9+/_-]{43}=?$/.test(word) ? Buffer.from(word, 'base64') : null;
}

/** Master keys that are at hand in this process. `read` is called again when a key is not among them any more. */
export class KeysAtHand implements MasterKeys {
  private keys: MasterKey[];

  constructor(
    readonly from: string,
    private readonly read: () => MasterKey[],
  ) {
    this.keys = read();
  }

  newest(): Promise<string> {
    return Promise.resolve(this.first().id);
  }

  ids(): Promise<string[]> {
    return Promise.resolve(this.keys.map(({ id }) => id));
  }

  wrap(key: Buffer, owner: Buffer): Promise<{ wrapped: Buffer; master: string }> {
    const { id, secret } = this.first();
    return Promise.resolve({ wrapped: wrap(key, secret, owner), master: id });
  }

  async unwrap(wrapped: Buffer, master: string, owner: Buffer): Promise<Buffer> {
    const isIt = ({ id }: MasterKey): boolean => id === master;
    // Another process may have rotated the file meanwhile.
    if (!this.keys.some(isIt)) this.keys = this.read();
    const key = this.keys.find(isIt);
    const found = key ? unwrap(wrapped, key.secret, owner) : null;
    if (!found) throw new WrongMasterKey(`A key does not open with the master keys from ${this.from}.`);
    return Promise.resolve(found);
  }

  private first(): MasterKey {
    const [first] = this.keys;
    if (!first) throw new WrongMasterKey(`There is no master key in ${this.from}.`);
    return first;
  }
}
