import { createHash, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { messageWords } from '../words.js';

const file = join(import.meta.dirname, '../../../../web/public/worker.js');
const source = readFileSync(file, 'utf8');
const endpoint = 'https://fcm.googleapis.com/fcm/send/abc';

type Handler = (event: object) => void;

/** The file as a browser runs it, and what it did. */
function run(subscribed = true) {
  const handlers: Record<string, Handler> = {};
  const did: { shown: unknown[]; opened: string[] } = { shown: [], opened: [] };
  const self = {
    addEventListener: (name: string, handler: Handler) => void (handlers[name] = handler),
    registration: {
      showNotification: (...shown: unknown[]) => void did.shown.push(...shown),
      pushManager: { getSubscription: async () => (subscribed ? { endpoint } : null) },
    },
    clients: { openWindow: (address: string) => void did.opened.push(address) },
  };
  const { btoa, TextEncoder, Uint8Array, String } = globalThis;
  runInContext(source, createContext({ self, crypto: webcrypto, btoa, TextEncoder, Uint8Array, String }));
  const happen = async (name: string, event: object): Promise<void> => {
    let until: unknown;
    handlers[name]?.({ waitUntil: (work: unknown) => void (until = work), ...event });
    await until;
  };
  return { did, happen, listens: () => Object.keys(handlers) };
}

const push = (text: string) => ({ data: { json: () => JSON.parse(text) } });
const tap = (action = '') => ({ action, notification: { close: () => undefined } });

describe('what a device shows', () => {
  it.each(['nl', 'en'] as const)('is the one line that mails have too: %s', async (language) => {
    const worker = run();
    await worker.happen('push', push(JSON.stringify({ language })));
    const [title, options] = worker.did.shown;
    expect(title).toBe(messageWords[language].subject);
    expect(options).toEqual({
      lang: language,
      tag: 'message',
      actions: [{ action: 'off', title: expect.any(String) }],
    });
  });

  it.each(['', '{}', 'null', '{"language":"xx","title":"Anna"}'])(
    'is that line whatever comes: %s',
    async (text) => {
      const worker = run();
      await worker.happen('push', push(text));
      expect(worker.did.shown[0]).toBe(messageWords.nl.subject);
      await worker.happen('push', { data: null });
      expect(worker.did.shown[2]).toBe(messageWords.nl.subject);
    },
  );

  it('opens the start page', async () => {
    const worker = run();
    await worker.happen('notificationclick', tap());
    expect(worker.did.opened).toEqual(['/']);
  });

  it('can switch the messages off with one tap, by a link that follows from its own address', async () => {
    const worker = run();
    await worker.happen('notificationclick', tap('off'));
    expect(worker.did.opened).toEqual([
      `/messages#${createHash('sha256').update(endpoint).digest('base64url')}`,
    ]);
    const lost = run(false);
    await lost.happen('notificationclick', tap('off'));
    expect(lost.did.opened).toEqual(['/messages#']);
  });
});

it('the file listens to messages and taps alone, and keeps and asks nothing', () => {
  expect(run().listens().toSorted()).toEqual(['notificationclick', 'push']);
  expect(source).not.toMatch(/fetch|caches|indexedDB|importScripts|XMLHttp|eval|skipWaiting|claim/);
});
