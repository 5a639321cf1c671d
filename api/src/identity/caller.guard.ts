import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { isForAnyone, isForHalfMade, mayDo, type Right } from '@tweespraak/domain/access';
import { RIGHT } from '../platform/access/may.js';
import { notFound, ProblemException } from '../platform/http/problems.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsRepository } from './sessions.repository.js';
import { csrfTokenOf } from './tokens.js';
import { rolesOf } from './viewer.js';

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Stands before every route: finds the viewer, refuses changes from elsewhere, lets in who holds the route's right. */
@Injectable()
export class CallerGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionsRepository,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const right = this.reflector.get<Right | undefined>(RIGHT, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!right) throw notFound();
    if (CHANGES.has(request.method)) refuseFromElsewhere(request);

    const token = this.cookie.read(request);
    const live = token ? await this.sessions.behind(token) : null;
    request.session = live?.session;
    const viewer = live?.viewer;
    if (token && viewer) {
      request.viewer = viewer;
      request.sessionToken = token;
    }
    if (isForAnyone(right)) return true;
    if (token && live?.session.stage === 'half' && isForHalfMade(right)) {
      refuseWithoutToken(request, token);
      return true;
    }
    if (!token || !viewer) throw new ProblemException('signed_out');
    if (CHANGES.has(request.method)) refuseWithoutToken(request, token);
    // Nobody learns that there is something for others: it is not found, as what does not exist.
    if (!mayDo(rolesOf(viewer), right)) throw notFound();
    return true;
  }
}

/** A change comes from our own pages: browsers say where from. */
function refuseFromElsewhere(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw new ProblemException('not_allowed');
  const origin = request.headers.origin;
  if (origin !== undefined && hostOf(origin) !== request.host) throw new ProblemException('not_allowed');
}

function refuseWithoutToken(request: FastifyRequest, sessionToken: string): void {
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(csrfTokenOf(sessionToken));
  if (given.length !== expected.length || !timingSafeEqual(given, expected))
    throw new ProblemException('not_allowed');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
