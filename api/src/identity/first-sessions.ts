import { Injectable } from '@nestjs/common';
import type { FirstSession } from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import { IdentityService } from './identity.service.js';
import { SessionCookie } from './session-cookie.js';
import type { NewlyIn } from './ways/new-accounts.service.js';

/** How the browser of somebody who just came in gets its session. */
@Injectable()
export class FirstSessions {
  constructor(
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
  ) {}

  async give(reply: FastifyReply, { token, recoveryCodes }: NewlyIn): Promise<FirstSession> {
    this.cookie.write(reply, token);
    return { session: await this.identity.sessionOf(token), recoveryCodes };
  }
}
