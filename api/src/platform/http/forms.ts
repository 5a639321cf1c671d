import type { FastifyInstance } from 'fastify';
import { ProblemException } from './problems.js';

const FORM = 'application/x-www-form-urlencoded';

/**
 * Lets one route take a form, which it does not read: programs that handle mail send one (RFC 8058). Everywhere else a
 * form is refused, for one of another site could be sent along with our cookie.
 */
export function takeFormAt(server: FastifyInstance, route: string): void {
  server.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: 1_024 }, (request, _body, done) => {
    if (request.routeOptions.url === route) done(null, undefined);
    else done(new ProblemException('unsupported'));
  });
}
