import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { CONFIG, type Config } from '../platform/config.js';

/** The cookie that carries the token of a session. */
@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly options;

  constructor(@Inject(CONFIG) config: Pick<Config, 'secure'>) {
    // `__Host-` asks for https; on http://localhost Safari would drop such a cookie, so there it goes without.
    this.name = config.secure ? '__Host-session' : 'session';
    this.options = { path: '/', httpOnly: true, secure: config.secure, sameSite: 'strict' } as const;
  }

  read(request: FastifyRequest): string | undefined {
    const token = request.cookies[this.name];
    return token && /^[\w-]{20,100}$/.test(token) ? token : undefined;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.options);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }
}
