import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { holdersOf, type Holder, type Right } from '@tweespraak/domain/access';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { RIGHT } from '../platform/access/may.js';
import { isId } from '../platform/http/ids.js';
import { notFound } from '../platform/http/problems.js';
import { aboutWhom, RelationsRepository } from './relations.repository.js';

/** A professional who holds a right, but not with this couple, finds nothing. */
@Injectable()
export class OnlyWithTheirCouple implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly relations: RelationsRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const right = this.reflector.get<Right>(RIGHT, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.viewer?.kind !== 'professional') return next.handle();
    return from(
      this.refuseOthers(request, right).then(() => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }

  private async refuseOthers({ viewer, params, routeOptions }: FastifyRequest, right: Right): Promise<void> {
    const about = aboutWhom(routeOptions.url ?? '', params as Record<string, string>);
    // What is no id is not found by the route itself.
    if (!about || !isId(about.id)) return;
    const holders: readonly Holder[] = holdersOf[right];
    const owns = viewer?.kind === 'professional' && viewer.roles.includes('owner');
    if (holders.includes('owner') && owns) return;
    if (!(await this.relations.allow(about, right))) throw notFound();
  }
}
