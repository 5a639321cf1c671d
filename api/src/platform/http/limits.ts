import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import type { Config } from '../config.js';
import { headersFor } from './headers.js';
import { ProblemException, problemOf, type ProblemCode } from './problems.js';

/** How much one request may bring along; what is larger is refused before anything reads it. */
const most = { body: 256 * 1024, headerBytes: 16 * 1024, headers: 60, address: 2_048, parameter: 200 };

/** What the server is made with. Whoever sends slowly, or nothing, is not waited for. */
export function serverLimits({ requestSeconds }: Config['limits']): object {
  return {
    bodyLimit: most.body,
    requestTimeout: requestSeconds * 1_000,
    // Longer than nginx keeps a connection to the api: the one who asks is the one who hangs up.
    keepAliveTimeout: 75_000,
    routerOptions: { maxParamLength: most.parameter },
    http: {
      maxHeaderSize: most.headerBytes,
      headersTimeout: Math.min(15, requestSeconds) * 1_000,
      connectionsCheckingInterval: Math.min(5, requestSeconds) * 1_000,
    },
    clientErrorHandler: answerBroken,
    frameworkErrors: answerUnroutable,
  };
}

/** Refuses too long addresses and too many headers, and lets no more than so many connect at once. */
export function limitRequests(server: FastifyInstance, { connections }: Config['limits']): void {
  server.server.maxConnections = connections;
  // Those that Node would not keep are not seen below, so it keeps more than are let through.
  server.server.maxHeadersCount = 2 * most.headers;
  server.addHook('onRequest', (request: FastifyRequest, _reply: FastifyReply, done) => {
    if (request.raw.url && request.raw.url.length > most.address) done(new ProblemException('too_large'));
    else if (request.raw.rawHeaders.length > 2 * most.headers) done(new ProblemException('too_large'));
    else done();
  });
}

/** An address that no route can be looked up for: what it names is not there, or it is no address at all. */
function answerUnroutable(fault: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(fault.statusCode === 400 ? 'malformed' : 'not_found');
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** What is no request, or never ends, is answered here: it never gets as far as a route. */
function answerBroken(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || !socket.writable || socket.destroyed) {
    socket.destroy();
    return;
  }
  const problem = problemOf(codes[fault.code ?? ''] ?? 'malformed');
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} Refused\r\n${told}content-type: application/problem+json\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

const told = Object.entries(headersFor({ secure: false }))
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too_slow',
};
