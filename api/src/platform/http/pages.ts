import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './headers.js';

/** Serves the pages beside the api, from one origin. Every page is the one document; the browser finds its place. */
export async function servePages(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const document = documentIn(folder);
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names of built files carry their hash; a changed file has another name.
      const kept = /-[A-Za-z0-9_-]{8}\.(js|css|woff2)$/.test(path);
      void reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const [path = ''] = request.url.split('?');
      if (path === '/api' || path.startsWith('/api/')) return reply.callNotFound();
      if (/\.\w+$/.test(path)) return reply.sendFile(path.slice(1));
      const nonce = randomBytes(16).toString('base64');
      return reply
        .header('content-security-policy', contentSecurityPolicy(nonce))
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(document().replaceAll('CSP_NONCE', nonce));
    });
}

/** Read once, and once more after a build wrote it anew. */
function documentIn(folder: string): () => string {
  const path = join(folder, 'index.html');
  let [html, writtenAt] = ['', 0];
  return () => {
    const { mtimeMs } = statSync(path);
    if (mtimeMs !== writtenAt) [html, writtenAt] = [readFileSync(path, 'utf8'), mtimeMs];
    return html;
  };
}
