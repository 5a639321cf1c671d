import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** For those who keep a connection open without asking anything, and for the slowest question of all. */
const PATIENCE = { idle: 1_500, last: 2_500 };

/**
 * Stops the product without cutting anybody off. First nobody new is let in, while those who are connected get their
 * answer and are told to hang up: an idle connection that is closed from here could carry a question just then.
 */
export async function drain(app: NestFastifyApplication): Promise<void> {
  const server: unknown = app.getHttpServer();
  if (server instanceof Server && server.listening) {
    app
      .getHttpAdapter()
      .getInstance()
      .server.prependListener('request', (_request, reply) => void reply.setHeader('connection', 'close'));
    const empty = once(server, 'close');
    // The one of HTTP would hang up on the idle at once.
    Server.prototype.close.call(server);
    await Promise.race([empty, pause(PATIENCE.idle)]);
  }
  await Promise.race([app.close(), pause(PATIENCE.last)]);
}
