import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Right } from '@tweespraak/domain/access';
import { auditedAct } from '@tweespraak/domain/audit';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RIGHT } from '../platform/access/may.js';
import { Audit } from '../platform/audit/audit.js';
import type { AuditSubject } from '../platform/audit/audit-trail.js';
import { isId } from '../platform/http/ids.js';
import { ProblemException } from '../platform/http/problems.js';
import { hashOf } from './tokens.js';
import type { Viewer } from './viewer.js';

const CANNOT = new Set([403, 404]);

/** Writes one event for each route whose right is written down, in the transaction of the request. */
@Injectable()
export class AuditEachAct implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: Audit,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const right = this.reflector.get<Right | undefined>(RIGHT, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { viewer, sessionToken } = request;
    if (!right || !viewer || !sessionToken || !auditedAct(right)) return next.handle();
    const story = (): Promise<unknown> =>
      lastValueFrom(next.handle(), { defaultValue: undefined }).catch(async (fault: unknown) => {
        if (isOutOfReach(fault, viewer))
          await this.audit.refused(
            { act: right, accountId: viewer.accountId, record: triedIn(request) },
            hashOf(sessionToken),
          );
        throw fault;
      });
    const seen = { ...viewer, session: request.session?.id };
    return from(this.audit.recording(right, seen, subjectIn(request), story));
  }
}

/** What a professional tried and could not is written down; what a partner tries is theirs. */
function isOutOfReach(fault: unknown, viewer: Viewer): boolean {
  return viewer.kind === 'professional' && fault instanceof ProblemException && CANNOT.has(fault.getStatus());
}

/** The ids that the address names; who they belong to is for the database to know. */
function subjectIn({ params }: FastifyRequest): AuditSubject {
  const { coupleId, ...others } = params as Record<string, string>;
  const record = Object.values(others).findLast(isId)?.toLowerCase() ?? null;
  return coupleId && isId(coupleId) ? { couple: coupleId.toLowerCase(), record } : { record };
}

function triedIn(request: FastifyRequest): string | null {
  const { couple, record } = subjectIn(request);
  return record ?? couple ?? null;
}
