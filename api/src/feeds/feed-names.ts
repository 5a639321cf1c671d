import { Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { ofPerson } from '../platform/crypto/place.js';

/** What an event is called in one partner's calendar, for good: `uidOf(name)`. */
export type UidOf = (name: string) => string;

/**
 * UIDs follow from the key of a person: the same as long as that lives, others for the other partner, and of no use
 * anywhere else. Whoever has a calendar, or the database, learns nothing from them.
 */
@Injectable()
export class FeedNames {
  constructor(private readonly ring: KeyRing) {}

  async of({ practiceId, partnerId }: { practiceId: string; partnerId: string }): Promise<UidOf> {
    const { secret } = await this.ring.toSeal(ofPerson(practiceId, partnerId));
    const key = Buffer.from(hkdfSync('sha256', secret, partnerId, 'tweespraak calendar', 32));
    return (name) => createHmac('sha256', key).update(name, 'utf8').digest('hex').slice(0, 40);
  }
}
