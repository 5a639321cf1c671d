import {
  Injectable,
  Logger,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Right } from '@tweespraak/domain/access';
import type { FastifyRequest } from 'fastify';
import { concatMap, from, type Observable } from 'rxjs';
import { hashOf } from '../../identity/index.js';
import { RIGHT } from '../../platform/access/may.js';
import { OutboxRepository } from '../outbox.repository.js';
import { DeviceCookie } from './device-cookie.js';

const HERE: readonly (Right | undefined)[] = ['sign-out', 'leave-now'];

/**
 * Who signs out in a browser gets no more messages there, and who signs out everywhere else none elsewhere. Browsers that
 * forget what they kept do the same to themselves.
 */
@Injectable()
export class EndOnSignOut implements NestInterceptor {
  private readonly logger = new Logger('messages');

  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: DeviceCookie,
    private readonly outbox: OutboxRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const right = this.reflector.get<Right | undefined>(RIGHT, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (HERE.includes(right)) return from(this.endHere(request)).pipe(concatMap(() => next.handle()));
    if (right !== 'end-own-sign-ins' || hasId(request)) return next.handle();
    return next.handle().pipe(concatMap((answer) => this.endElsewhere(request).then(() => answer)));
  }

  private async endHere(request: FastifyRequest): Promise<void> {
    const token = this.cookie.read(request);
    if (token !== undefined) await this.tried(this.outbox.forgetBrowser(hashOf(token)));
  }

  private async endElsewhere(request: FastifyRequest): Promise<void> {
    const { viewer } = request;
    const token = this.cookie.read(request);
    if (viewer?.kind === 'partner')
      await this.tried(
        this.outbox.forgetOthers(viewer.partnerId, token === undefined ? null : hashOf(token)),
      );
  }

  /** Leaving comes first: whatever goes wrong here keeps nobody in. */
  private async tried(ending: Promise<void>): Promise<void> {
    await ending.catch((fault: unknown) => {
      this.logger.error({
        failed: 'ending a device',
        kind: fault instanceof Error ? fault.name : typeof fault,
      });
    });
  }
}

/** One sign-in alone is ended by its id, and nobody knows in which browser that was. */
const hasId = ({ params }: FastifyRequest): boolean => 'id' in Object(params);
