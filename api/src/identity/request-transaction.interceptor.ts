import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { holdersOf, type Holder, type Right } from '@tweespraak/domain/access';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RIGHT } from '../platform/access/may.js';
import { Database } from '../platform/database/database.js';
import { isId } from '../platform/http/ids.js';
import { notFound } from '../platform/http/problems.js';
import { aboutWhom, RelationsRepository } from './relations.repository.js';

/**
 * One transaction for each request of somebody signed in; the answer goes out after the commit. A professional who
 * holds a right, but not with this couple, finds nothing.
 */
@Injectable()
export class RequestTransaction implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly relations: RelationsRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { sessionToken } = request;
    if (!sessionToken) return next.handle();
    return from(
      this.database.inSession(sessionToken, async () => {
        await this.refuseOthers(request, this.reflector.get<Right>(RIGHT, context.getHandler()));
        return lastValueFrom(next.handle(), { defaultValue: undefined });
      }),
    );
  }

  private async refuseOthers({ viewer, params, routeOptions }: FastifyRequest, right: Right): Promise<void> {
    if (viewer?.kind !== 'professional') return;
    const about = aboutWhom(routeOptions.url ?? '', params as Record<string, string>);
    // What is no id is not found by the route itself.
    if (!about || !isId('couple' in about ? about.couple : about.record)) return;
    const holders: readonly Holder[] = holdersOf[right];
    if (holders.includes('owner') && viewer.roles.includes('owner')) return;
    if (!(await this.relations.allow(about, right))) throw notFound();
  }
}
