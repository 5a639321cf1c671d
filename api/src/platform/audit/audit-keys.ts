import { Injectable } from '@nestjs/common';
import { createHmac, hkdfSync, type KeyObject } from 'node:crypto';
import type { Through } from '../crypto/data-keys.repository.js';
import { ERASED, KeyRing } from '../crypto/key-ring.js';
import { ofPractice } from '../crypto/place.js';

/** The key that the events of a practice are sealed with now, under its name. */
export interface SealingKey {
  id: string;
  mac(text: string): string;
}

/**
 * The keys of the chains follow from the key of each practice, which lies wrapped in the database and opens only with
 * the master key. So who has the database alone cannot seal, and a rotation of the master key changes no seal.
 */
@Injectable()
export class AuditKeys {
  constructor(private readonly ring: KeyRing) {}

  /** The key to seal with; `through` a transaction in which the practice itself may be new. */
  async toSeal(practiceId: string, through?: Through): Promise<SealingKey> {
    const { id, secret } = await this.ring.toSeal(ofPractice(practiceId), through);
    return { id, mac: macWith(secret, practiceId) };
  }

  /** The key of this name, to check with; it fits nothing when it is gone or belongs to nobody here. */
  async toCheck(practiceId: string, keyId: string): Promise<SealingKey> {
    const found = await this.ring.toOpen(keyId, ofPractice(practiceId)).catch(() => ERASED);
    return {
      id: keyId,
      mac: typeof found === 'symbol' ? () => '' : macWith(found.secret, practiceId),
    };
  }
}

/** HMAC-SHA-256 under a key for nothing but the chain of this practice. */
export function macWith(secret: KeyObject, practiceId: string): SealingKey['mac'] {
  const key = Buffer.from(hkdfSync('sha256', secret, practiceId, 'tweespraak audit', 32));
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
