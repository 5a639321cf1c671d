import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemException, problemOf, type ProblemCode } from './problems.js';

/** Turns whatever was thrown into problem details. No stack, no statement and no value of a query leaves. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problems');

  catch(fault: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const [code, more] = this.codeOf(fault);
    const problem = problemOf(code, more);
    // Only what tells the kind of fault: messages of the database quote rows.
    if (problem.status >= 500) this.logger.error({ code, kind: kindOf(fault), at: placeOf(fault) });
    if (problem.retryAfter) void reply.header('retry-after', problem.retryAfter);
    if (code === 'unavailable') void reply.header('retry-after', 2);
    void reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(problem));
  }

  private codeOf(fault: unknown): [ProblemCode, ProblemException['more']] {
    if (fault instanceof ProblemException) return [fault.code, fault.more];
    if (isDatabaseAway(fault)) return ['unavailable', {}];
    if (isRefusedByPolicy(fault)) return ['not_found', {}];
    if (wentMeanwhile(fault)) {
      this.logger.warn({ code: 'conflict', kind: kindOf(fault), at: placeOf(fault) });
      return ['conflict', {}];
    }
    const status = statusOf(fault);
    if (status === 404 || status === 405) return ['not_found', {}];
    if (status === 408) return ['too_slow', {}];
    if (status === 413 || status === 414) return ['too_large', {}];
    if (status === 415) return ['unsupported', {}];
    if (status >= 400 && status < 500) return ['malformed', {}];
    return ['internal', {}];
  }
}

/** A policy refused what nobody asked about before: out of reach is not found. A missing grant is our own fault. */
function isRefusedByPolicy(fault: unknown): boolean {
  const cause = fault instanceof Error && 'driverError' in fault ? fault.driverError : fault;
  if (!(cause instanceof Error) || !('code' in cause) || cause.code !== '42501') return false;
  return !cause.message.startsWith('permission denied');
}

function statusOf(fault: unknown): number {
  if (fault instanceof HttpException) return fault.getStatus();
  const status = fault instanceof Error && 'statusCode' in fault ? fault.statusCode : undefined;
  return typeof status === 'number' ? status : 500;
}

function kindOf(fault: unknown): string {
  return fault instanceof Error
    ? `${fault.name}${'code' in fault ? ` ${String(fault.code)}` : ''}`
    : typeof fault;
}

/** The own lines of the stack, which hold no values. */
function placeOf(fault: unknown): string[] {
  const lines = fault instanceof Error ? (fault.stack ?? '').split('\n') : [];
  return lines.filter((line) => /^\s+at /.test(line) && !line.includes('node_modules')).slice(0, 4);
}

/**
 * Connection refused, reset or timed out; the server is starting or stopping; no room, memory or connection is left;
 * somebody else held a row for too long, or the statement took too long. What was asked did not happen, and may later.
 */
function isDatabaseAway(fault: unknown): boolean {
  for (let each = fault, depth = 0; each instanceof Error && depth < 4; depth++) {
    const code = 'code' in each ? String(each.code) : '';
    if (
      /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-5]|57014|08\w{3}|53\w{3}|55P03|40P01|40001|25006|25P0[34])$/.test(
        code,
      )
    )
      return true;
    // TypeORM lets go of a connection that breaks, and then complains about whoever still works on it.
    if (/^QueryRunner(Provider)?AlreadyReleasedError$/.test(each.name)) return true;
    if (
      /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/.test(
        each.message,
      )
    )
      return true;
    each = 'driverError' in each ? each.driverError : each.cause;
  }
  return false;
}

/** What a row was to lead to went while it was written: somebody was erased, say. */
function wentMeanwhile(fault: unknown): boolean {
  if (fault instanceof Error && fault.name === 'EntityNotFoundError') return true;
  const cause = fault instanceof Error && 'driverError' in fault ? fault.driverError : fault;
  return cause instanceof Error && 'code' in cause && cause.code === '23503';
}
