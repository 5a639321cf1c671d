import { createECDH } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigFault, type Config } from '../config.js';

/** The key that push services know this server by (RFC 8292), as base64url. */
export interface VapidKey {
  privateKey: string;
  publicKey: string;
}

/**
 * The key that the settings give, or the one in its file, which is made when it is not there. It opens nothing: who loses
 * it loses the devices, which are then switched on once more. So where none can be kept, the start goes on without.
 */
export function vapidKeyOf({ on, key, keyFile }: Config['push']): VapidKey | null {
  if (!on) return null;
  if (key !== undefined) return readKey(key, 'VAPID_KEY');
  if (!existsSync(keyFile) && !makeKeyFile(keyFile)) return null;
  return readKey(readFileSync(keyFile, 'utf8').trim(), keyFile);
}

function readKey(privateKey: string, from: string): VapidKey {
  const curve = createECDH('prime256v1');
  try {
    if (!/^[\w-]{43}$/.test(privateKey)) throw new Error('Not 32 bytes.');
    curve.setPrivateKey(privateKey, 'base64url');
  } catch {
    throw new ConfigFault(`${from} does not hold a key for push: 32 bytes of P-256 as base64url.`);
  }
  return { privateKey, publicKey: curve.getPublicKey('base64url') };
}

/** False where nothing can be kept; who makes it at the same moment is not in the way. */
function makeKeyFile(file: string): boolean {
  let at: number;
  try {
    mkdirSync(dirname(file), { recursive: true });
    at = openSync(file, 'wx', 0o600);
  } catch {
    return existsSync(file);
  }
  try {
    writeSync(at, `${newVapidKey()}\n`);
    fsyncSync(at);
  } finally {
    closeSync(at);
  }
  return true;
}

/** Without the leading zeros that a small number would lose. */
export function newVapidKey(): string {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  const key = curve.getPrivateKey();
  return Buffer.concat([Buffer.alloc(32 - key.length), key]).toString('base64url');
}
