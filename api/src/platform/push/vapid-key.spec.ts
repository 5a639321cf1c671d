import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigFault, readConfig } from '../config.js';
import { newVapidKey, vapidKeyOf } from './vapid-key.js';

const folder = mkdtempSync(join(tmpdir(), 'tweespraak-push-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const keyOf = (settings: Record<string, string>) => vapidKeyOf(readConfig(settings).push);

describe('the key that push services know this server by', () => {
  it('is made at the first start, for its owner alone, and stays', () => {
    const VAPID_KEY_FILE = join(folder, 'new', 'push.key');
    const made = keyOf({ VAPID_KEY_FILE });
    expect(made?.publicKey).toMatch(/^[\w-]{87}$/);
    expect(statSync(VAPID_KEY_FILE).mode & 0o777).toBe(0o600);
    expect(readFileSync(VAPID_KEY_FILE, 'utf8').trim()).toBe(made?.privateKey);
    expect(keyOf({ VAPID_KEY_FILE })).toEqual(made);
  });

  it('lies beside the data, unless it is given', () => {
    expect(readConfig({ DATA_DIR: folder }).push.keyFile).toBe(join(folder, 'push.key'));
    const VAPID_KEY = newVapidKey();
    expect(keyOf({ VAPID_KEY, VAPID_KEY_FILE: '/nowhere/push.key' })?.privateKey).toBe(VAPID_KEY);
  });

  it('is none where none can be kept, or none is wanted, and the start goes on', () => {
    expect(keyOf({ VAPID_KEY_FILE: '/proc/push.key' })).toBeNull();
    expect(keyOf({ PUSH: 'off', VAPID_KEY: newVapidKey() })).toBeNull();
  });

  it.each(['', 'A'.repeat(43), 'not a key', `${newVapidKey()}A`])('is refused when it is none: %s', (key) => {
    const VAPID_KEY_FILE = join(folder, 'wrong.key');
    writeFileSync(VAPID_KEY_FILE, key);
    expect(() => keyOf({ VAPID_KEY_FILE })).toThrow(ConfigFault);
  });
});

describe('push services of one’s own', () => {
  it('are origins, apart by commas', () => {
    const { services } = readConfig({
      PUSH_SERVICES: 'https://push.example.org, http://127.0.0.1:8090/',
    }).push;
    expect(services).toEqual(['https://push.example.org', 'http://127.0.0.1:8090']);
  });

  it.each([
    'push.example.org',
    'https://push.example.org/path',
    'ftp://push.example.org',
    'https://u:p@push.example.org',
  ])('and nothing else: %s', (PUSH_SERVICES) =>
    expect(() => readConfig({ PUSH_SERVICES })).toThrow(ConfigFault),
  );
});
