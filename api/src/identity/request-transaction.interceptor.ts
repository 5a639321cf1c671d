import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../platform/database/database.js';

/** One transaction for each request of somebody signed in; the answer goes out after the commit. */
@Injectable()
export class RequestTransaction implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { sessionToken } = request;
    if (!sessionToken) return next.handle();
    const done = this.database.inSession(sessionToken, () =>
      lastValueFrom(next.handle(), { defaultValue: undefined }),
    );
    return from(done.finally(() => request.afterwards?.()));
  }
}
