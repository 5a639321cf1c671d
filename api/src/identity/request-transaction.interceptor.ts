import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../platform/database/database.js';

/** One transaction for each request of somebody signed in; the answer goes out after the commit. */
@Injectable()
export class RequestTransaction implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { sessionToken } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!sessionToken) return next.handle();
    return from(
      this.database.inSession(sessionToken, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
