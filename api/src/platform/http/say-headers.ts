import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { headersFor } from './headers.js';
import { notFound } from './problems.js';

/**
 * Puts the headers on whatever is answered: they are there before anybody looks at the request, so also on what no
 * route and no hook gets to see. Pages and built files say their own policy and how long they are kept.
 */
export function sayHeaders(app: NestFastifyApplication, config: { secure: boolean }): void {
  const headers = Object.entries(headersFor(config));
  app.getHttpServer().prependListener('request', (_request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
  });
  // An answer of the api is for our pages. Opened as a page, from a history or a link, there is nothing.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      const isApi = /^\/api(\/|\?|$)/.test(request.url);
      done(isApi && request.headers['sec-fetch-mode'] === 'navigate' ? notFound() : undefined);
    });
}
