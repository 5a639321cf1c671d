import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isFresh, needsPin } from '@tweespraak/domain/sessions';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../platform/http/problems.js';
import { SessionsRepository } from './sessions.repository.js';

const FRESH = 'needs-fresh-factor';
const OWN_TEXTS = 'opens-own-texts';

/** Only for who showed within the last five minutes who they are. */
export const NeedsFreshFactor = (): ClassDecorator & MethodDecorator => SetMetadata(FRESH, true);

/** Opens what a partner wrote: with a PIN, once one is set. */
export const OpensOwnTexts = (): ClassDecorator & MethodDecorator => SetMetadata(OWN_TEXTS, true);

/** Stands after the guard of callers: somebody may do this, and now has to show that it is they. */
@Injectable()
export class PresenceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { session } = context.switchToHttp().getRequest<FastifyRequest>();
    const asks = (what: string): boolean =>
      this.reflector.getAllAndOverride<boolean | undefined>(what, [
        context.getHandler(),
        context.getClass(),
      ]) === true;
    if (asks(FRESH) && !isFresh(session?.factorAt ?? null, session?.now ?? 0))
      throw new ProblemException('fresh_factor_needed');
    if (asks(OWN_TEXTS) && session?.pin.isSet) {
      if (needsPin(session.pin, session.now)) throw new ProblemException('pin_needed');
      // While somebody reads or writes, the PIN is not asked again.
      await this.sessions.openOwnTexts(session.id);
    }
    return true;
  }
}
