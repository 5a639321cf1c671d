import { createHmac, hkdfSync } from 'node:crypto';
import type pg from 'pg';

/** The key that the events of a practice are sealed with now, under its name. */
export interface SealingKey {
  id: string;
  mac(text: string): string;
}

/** Where the keys of the chains come from: never from the database that the chains lie in. */
export abstract class AuditKeys {
  /** The key to seal with; `through` a transaction in which the practice itself may be new. */
  abstract toSeal(practiceId: string, through?: pg.ClientBase): Promise<SealingKey>;
  /** The key of this name, to check with. */
  abstract toCheck(practiceId: string, keyId: string): Promise<SealingKey>;
}

const NIL = '00000000-0000-0000-0000-000000000000';

/** One secret for all practices, which each gets a key of its own from. */
export class KeysOfOneSecret extends AuditKeys {
  constructor(private readonly secret: string) {
    super();
  }

  toSeal(practiceId: string): Promise<SealingKey> {
    return Promise.resolve({ id: NIL, mac: macWith(Buffer.from(this.secret), practiceId) });
  }

  toCheck(practiceId: string): Promise<SealingKey> {
    return this.toSeal(practiceId);
  }
}

/** HMAC-SHA-256 under a key for nothing but the chain of this practice. */
export function macWith(secret: Buffer, practiceId: string): SealingKey['mac'] {
  const key = Buffer.from(hkdfSync('sha256', secret, practiceId, 'tweespraak audit', 32));
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
