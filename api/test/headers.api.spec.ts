import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, aTherapist } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
const folder = mkdtempSync(join(tmpdir(), 'tweespraak-pages-'));
beforeAll(async () => {
  writeFileSync(join(folder, 'index.html'), '<!doctype html><style nonce="CSP_NONCE"></style>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'main-ABCDEFGH.js'), 'void 0;');
  product = await startProduct({ WEB_DIR: folder });
});
afterAll(async () => {
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Answered {
  status: number;
  headers: Record<string, string>;
}

/** Over plain http, because `fetch` mends addresses and sets headers by itself. */
function ask(method: string, path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(product.url);
    const asked = request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers as Record<string, string> }),
      );
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '{}' : undefined);
  });
}

const json = { 'content-type': 'application/json', 'content-length': '2' };
const answers: [name: string, status: number, ask: () => Promise<Answered>][] = [
  ['a page', 200, () => ask('GET', '/today')],
  ['a page that is asked about', 200, () => ask('HEAD', '/today')],
  ['the icon', 200, () => ask('GET', '/icon.svg')],
  ['a built file', 200, () => ask('GET', '/main-ABCDEFGH.js')],
  ['a file that is not there', 404, () => ask('GET', '/nothing.js')],
  ['a file outside', 400, () => ask('GET', '/../package.json')],
  ['a file that the browser has already', 304, unchanged],
  ['a change of a page', 404, () => ask('POST', '/today', json)],
  ['the api', 200, () => ask('GET', '/api/session')],
  ['nothing of the api', 404, () => ask('GET', '/api/nothing')],
  ['the root of the api', 404, () => ask('GET', '/api')],
  ['somebody who is not signed in', 401, () => ask('GET', '/api/homework')],
  [
    'a change from elsewhere',
    403,
    () => ask('POST', '/api/session', { ...json, 'sec-fetch-site': 'cross-site' }),
  ],
  [
    'no JSON',
    415,
    () => ask('POST', '/api/session', { 'content-type': 'text/plain', 'content-length': '2' }),
  ],
  ['an address that cannot be read', 400, () => ask('GET', '/api/%zz')],
  ['another method', 404, () => ask('OPTIONS', '/api/session')],
  [
    'an answer of the api, opened as a page',
    404,
    () => ask('GET', '/api/session', { 'sec-fetch-mode': 'navigate' }),
  ],
];

async function unchanged(): Promise<Answered> {
  const { headers } = await ask('GET', '/icon.svg');
  return ask('GET', '/icon.svg', { 'if-none-match': headers['etag'] ?? '' });
}

describe('every answer', () => {
  it.each(answers)('lets nothing in, keeps nothing, is framed nowhere: %s', async (name, status, asking) => {
    const { status: seen, headers } = await asking();
    expect(seen).toBe(status);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    const kept = { 'a built file': 'public, max-age=31536000, immutable' }[name];
    const isFile = status < 400 && (name.includes('icon') || name.startsWith('a file'));
    expect(headers['cache-control']).toBe(kept ?? (isFile ? 'no-cache' : 'no-store'));
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
  });

  it('of a page allows its own scripts, and styles of this one answer', async () => {
    const policies = await Promise.all([1, 2].map(async () => (await ask('GET', '/')).headers));
    const [one = '', other = ''] = policies.map((headers) => headers['content-security-policy']);
    expect(one).toContain(`script-src 'self'; style-src 'self' 'nonce-`);
    expect(one).toContain(`require-trusted-types-for 'script'; trusted-types angular angular#bundler worker`);
    expect(one).not.toContain('unsafe');
    expect(one).not.toBe(other);
  });
});

describe('signing out', () => {
  it('lets the browser forget what it kept', async () => {
    const { a } = await aCouple(await aTherapist(product));
    const { headers } = await a.delete('/session');
    expect(headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"');
    expect((await a.get('/homework')).status).toBe(401);
  });
});
