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
import { from, switchMap, type Observable } from 'rxjs';
import { hashOf } from '../../identity/index.js';
import { RIGHT } from '../../platform/access/may.js';
import { OutboxRepository } from '../outbox.repository.js';
import { DeviceCookie } from './device-cookie.js';

const ENDS: readonly (Right | undefined)[] = ['sign-out', 'leave-now'];

/** Who signs out in a browser gets no more messages there. Browsers that forget what they kept do the same to themselves. */
@Injectable()
export class EndOnSignOut implements NestInterceptor {
  private readonly logger = new Logger('messages');

  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: DeviceCookie,
    private readonly outbox: OutboxRepository,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!ENDS.includes(this.reflector.get<Right | undefined>(RIGHT, context.getHandler())))
      return next.handle();
    const token = this.cookie.read(context.switchToHttp().getRequest<FastifyRequest>());
    if (token === undefined) return next.handle();
    return from(this.end(token)).pipe(switchMap(() => next.handle()));
  }

  /** Leaving comes first: whatever goes wrong here keeps nobody in. */
  private async end(token: string): Promise<void> {
    await this.outbox.forgetBrowser(hashOf(token)).catch((fault: unknown) => {
      this.logger.error({
        failed: 'ending a device',
        kind: fault instanceof Error ? fault.name : typeof fault,
      });
    });
  }
}
