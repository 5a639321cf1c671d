import { Injectable } from '@nestjs/common';
import { stepsThatFit } from '@tweespraak/domain/sessions';
import { generate, generateSecret, generateURI } from 'otplib';
import { timingSafeEqual } from 'node:crypto';
import { Clock } from '../../platform/clock.js';
import { RelyingParty } from '../relying-party.js';

/** The codes of authenticator apps (TOTP: SHA-1, six digits, thirty seconds, as all apps know it). */
@Injectable()
export class AppCodes {
  constructor(
    private readonly clock: Clock,
    private readonly site: RelyingParty,
  ) {}

  newSecret(): string {
    return generateSecret();
  }

  /** What the QR code holds. */
  addressOf(secret: string, signInName: string): string {
    return generateURI({ issuer: this.site.name, label: signInName, secret });
  }

  /** The step that a code belongs to, or null when it is none that is good now. */
  async stepOf(secret: string, code: string, lastUsed: number | null): Promise<number | null> {
    const given = Buffer.from(code);
    let found: number | null = null;
    for (const step of stepsThatFit(this.clock.now().getTime(), lastUsed)) {
      const expected = Buffer.from(await generate({ secret, strategy: 'hotp', counter: step }));
      if (expected.length === given.length && timingSafeEqual(expected, given)) found = step;
    }
    return found;
  }
}
