import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  verify,
  type ECDH,
} from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a browser gives when it subscribes. */
export interface Subscription {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** A message as it came to the service, and what the browser reads in it. */
export interface Pushed {
  path: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
  message: string | null;
}

/** A browser of the test: its keys, and what it opens with them (RFC 8188, RFC 8291). */
class Browser {
  private readonly keys: ECDH = createECDH('prime256v1');
  private readonly secret = randomBytes(16);

  constructor() {
    this.keys.generateKeys();
  }

  subscription(endpoint: string): Subscription {
    return {
      endpoint,
      p256dh: this.keys.getPublicKey('base64url'),
      auth: this.secret.toString('base64url'),
    };
  }

  read(body: Buffer): string {
    const idLength = body.readUInt8(20);
    const [salt, sender] = [body.subarray(0, 16), body.subarray(21, 21 + idLength)];
    const sealed = body.subarray(21 + idLength);
    const both = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), sender]);
    const shared = hkdfSync('sha256', this.keys.computeSecret(sender), this.secret, both, 32);
    const derive = (info: string, length: number) =>
      Buffer.from(
        hkdfSync('sha256', Buffer.from(shared), salt, Buffer.from(`Content-Encoding: ${info}\0`), length),
      );
    const opener = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
    opener.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
    return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8');
  }
}

/** A push service on the loopback: gives addresses, keeps what came, and answers as it is told. */
export class PushService {
  readonly pushed: Pushed[] = [];
  answer: (path: string) => number | { redirect: string } | 'silence' = () => 201;
  private readonly browsers = new Map<string, Browser>();
  private readonly server: Server = createServer((request, response) => void this.take(request, response));

  static async listening(): Promise<PushService> {
    const one = new PushService();
    await new Promise<void>((listening) => one.server.listen(0, '127.0.0.1', listening));
    return one;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** A browser of somebody's, subscribed here. */
  subscribe(): Subscription {
    const path = `/push/${randomUUID()}`;
    const browser = new Browser();
    this.browsers.set(path, browser);
    return browser.subscription(`${this.origin}${path}`);
  }

  to({ endpoint }: Subscription): Pushed[] {
    return this.pushed.filter(({ path }) => endpoint.endsWith(path));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<unknown>((closed) => this.server.close(closed));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const [path, body] = [request.url ?? '', Buffer.concat(parts)];
    const answer = this.answer(path);
    const message = this.browsers.get(path)?.read(body) ?? null;
    this.pushed.push({ path, headers: request.headers, body, message });
    if (answer === 'silence') return;
    if (typeof answer === 'number') response.writeHead(answer).end('what a service says is read by nobody');
    else response.writeHead(307, { location: answer.redirect }).end();
  }
}

/** An address as a browser would give it, at a service of that origin. */
export const aPushAddress = (origin = 'https://fcm.googleapis.com'): Subscription =>
  new Browser().subscription(`${origin}/fcm/send/${randomUUID()}`);

/** What the sender said of itself, once its signature was found to be right (RFC 8292). */
export function senderOf({ headers }: Pushed): { aud: string; sub: string; exp: number; key: string } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((each) => each.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const by = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), by, Buffer.from(signature, 'base64url')))
    throw new Error('The signature does not fit the key.');
  return { ...JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')), key };
}
