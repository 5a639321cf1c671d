import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './headers.js';

/** Serves the pages beside the api, from one origin. Every page is the one document; the browser finds its place. */
export async function servePages(app: NestFastifyApplication, folder: string): Promise<void> {
  const document = join(folder, 'index.html');
  if (!existsSync(document)) return;
  const html = readFileSync(document, 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of built files carry their hash; a changed file has another name.
      const kept = /-[A-Z0-9]{8}\.\w+$/.test(path);
      void reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const [path = ''] = request.url.split('?');
      if (path.startsWith('/api/') || /\.\w+$/.test(path)) return reply.callNotFound();
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', contentSecurityPolicy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(html.replace('<tw-root', `<tw-root ngCspNonce="${nonce}"`));
    });
}
