import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problems.js';

/** PostgreSQL keeps no NUL in a text and nobody types one, so a body with one is refused before anything reads it. */
export function refuseNul(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    done(holdsNul(request.body) ? new ProblemException('malformed') : undefined);
  });
}

/** Step by step and not by recursion: a body may be nested deeper than a stack. */
export function holdsNul(body: unknown): boolean {
  const left = [body];
  while (left.length > 0) {
    const each = left.pop();
    if (typeof each === 'string' && each.includes('\0')) return true;
    if (typeof each === 'object' && each !== null)
      for (const [key, value] of Object.entries(each)) left.push(key, value);
  }
  return false;
}
