import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from './problems.js';

/** The revision that `If-Match: "3"` names; a change without one is refused, for it could overwrite unseen. */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new ProblemException('precondition_required');
  const revision = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (revision === undefined)
    throw new ProblemException('invalid_input', {
      fields: [{ path: '/if-match', rule: 'revision', detail: 'Send the revision in quotes, like "3".' }],
    });
  return Number(revision);
});

/** Tells the description of the API that a route asks for `If-Match`. */
export const TakesIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The revision that was read, in quotes.',
    schema: { type: 'string' },
  });
