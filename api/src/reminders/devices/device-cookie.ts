import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { CONFIG, type Config } from '../../platform/config.js';

/** In seconds: the longest that browsers keep a cookie. */
const FOUR_HUNDRED_DAYS = 400 * 86_400;

/** Tells one browser from another, so that signing out there ends its messages. It opens nothing. */
@Injectable()
export class DeviceCookie {
  private readonly name: string;
  private readonly options;

  constructor(@Inject(CONFIG) config: Pick<Config, 'secure'>) {
    this.name = config.secure ? '__Host-device' : 'device';
    this.options = { path: '/', httpOnly: true, secure: config.secure, sameSite: 'strict' } as const;
  }

  read(request: FastifyRequest): string | undefined {
    const token = request.cookies[this.name];
    return token && /^[\w-]{43}$/.test(token) ? token : undefined;
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, { ...this.options, maxAge: FOUR_HUNDRED_DAYS });
  }
}
