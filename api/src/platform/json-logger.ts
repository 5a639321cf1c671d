import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** What the framework tells about itself at each start; nobody looks for it. */
const CHATTER = new Set([
  'InstanceLoader',
  'NestApplication',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
]);

/** Structured logs, a line of JSON each. They hold kinds, codes and places, never what somebody wrote. */
export class JsonLogger implements LoggerService {
  readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  log(message: unknown, context?: string): void {
    if (!CHATTER.has(context ?? '')) this.pino.info(lineOf(message, context));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn(lineOf(message, context));
  }

  error(message: unknown, ...rest: unknown[]): void {
    // A stack may come along; it stays here, because messages in it quote rows.
    this.pino.error(lineOf(message, rest.at(-1)));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug(lineOf(message, context));
  }
}

function lineOf(message: unknown, context: unknown): object {
  const about = typeof context === 'string' ? { about: context } : {};
  return typeof message === 'object' && message !== null
    ? { ...about, ...message }
    : { ...about, msg: String(message) };
}
