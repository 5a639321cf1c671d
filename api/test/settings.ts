import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newVapidKey } from '../src/platform/push/vapid-key.js';

const name = randomBytes(6).toString('hex');
const keys = {
  MASTER_KEY: randomBytes(32).toString('base64'),
  VAPID_KEY: newVapidKey(),
  SHRED_LEDGER: join(tmpdir(), `tweespraak-ledger-${name}.jsonl`),
};

/** A master key and a place for the ledger of destroyed keys: the same for all products of a test file. */
export const keySettings = (): typeof keys => keys;

/** The settings of a product under test: no demo, no pages, a port that is free. */
export function testSettings(more: Record<string, string> = {}): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DEMO: 'off',
    LOG_LEVEL: 'silent',
    PORT: '0',
    WEB_DIR: '/nowhere',
    ...keys,
    ...more,
  };
}
