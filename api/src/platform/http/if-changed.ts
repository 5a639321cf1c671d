import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';

/**
 * The text under a tag of its bytes; nothing, and a 304, for who has these bytes already. It may be kept by who asked,
 * and nowhere on the way, and is asked for again each time.
 */
export function ifChanged(request: FastifyRequest, reply: FastifyReply, text: string): string | undefined {
  const tag = `"${createHash('sha256').update(text, 'utf8').digest('base64url').slice(0, 27)}"`;
  void reply.header('etag', tag).header('cache-control', 'private, no-cache');
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''));
  if (!known.includes(tag) && !known.includes('*')) return text;
  void reply.status(304);
  return undefined;
}
