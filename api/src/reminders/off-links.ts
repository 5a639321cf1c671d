import { Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import { hashOf } from '../identity/index.js';
import { KeyRing } from '../platform/crypto/key-ring.js';
import { ofPractice } from '../platform/crypto/place.js';

/**
 * The link that switches a partner's messages off. It follows from the name of the message and a key of the practice, so
 * that a message that is sent again carries the same one, and the database keeps a hash only.
 */
@Injectable()
export class OffLinks {
  constructor(private readonly keys: KeyRing) {}

  async linkOf(practiceId: string, messageId: string): Promise<string> {
    const { secret } = await this.keys.toSeal(ofPractice(practiceId));
    const key = Buffer.from(hkdfSync('sha256', secret, practiceId, 'tweespraak messages', 32));
    return createHmac('sha256', key).update(messageId, 'utf8').digest('base64url');
  }

  async hashOf(practiceId: string, messageId: string): Promise<Buffer> {
    return hashOf(await this.linkOf(practiceId, messageId));
  }
}
