import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { JsonLogger } from './platform/json-logger.js';
import { takeFormAt } from './platform/http/forms.js';
import { limitRequests, serverLimits } from './platform/http/limits.js';
import { refuseNul } from './platform/http/no-nul.js';
import { servePages } from './platform/http/pages.js';
import { sayHeaders } from './platform/http/say-headers.js';
import type { ServiceUrls } from './platform/database/set-up.js';

/** The product, ready to listen. */
export async function makeApp(
  config: Config,
  urls: ServiceUrls,
  clock?: Clock,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...serverLimits(config.limits),
    trustProxy: config.trustProxy,
    // Who is connected while the product stops is answered, and told to hang up: see drain.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  const logger = new JsonLogger(config.logLevel);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, urls, clock), adapter, {
    logger,
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  await app.register(cookie);
  const server = adapter.getInstance();
  limitRequests(server, config.limits);
  refuseNul(server);
  // JSON alone: a form of another site cannot send it.
  server.removeContentTypeParser('text/plain');
  takeFormAt(server, '/api/messages/unsubscribe');
  sayHeaders(app, config);
  server.addHook('onResponse', (request, reply, done) => {
    // The route, not the address: ids of people stay out of the logs.
    logger.pino.info({
      route: request.routeOptions.url,
      method: request.method,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
  await servePages(app, config.webDir);
  await app.init();
  await server.ready();
  return app;
}
