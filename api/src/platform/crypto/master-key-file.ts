import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { ConfigFault, type Config } from '../config.js';
import { KeysAtHand, readMasterKeys, type MasterKey, type MasterKeys } from './master-keys.js';

/** The master keys that the settings name: given in the environment, in a file, or beside the data. */
export function masterKeysOf({ given, file }: Config['keys']): MasterKeys {
  if (given !== undefined) {
    const keys = readMasterKeys(given);
    if (!keys) throw new ConfigFault(`MASTER_KEY ${SHAPE}`);
    return new KeysAtHand('MASTER_KEY', () => keys);
  }
  return new KeysAtHand(file, () => readFile(file));
}

/** Makes a first key in a file that only its owner reads. A file that is there stays as it is. */
export function makeMasterKeyFile(file: string): void {
  write(file, [newKey()], 'wx');
}

/** Puts a new key in front of those in the file, at once or not at all; older ones stay for what they wrapped. */
export function addMasterKey(file: string): void {
  const kept = readFileSync(file, 'utf8')
    .split(/\s+/)
    .filter((line) => line !== '');
  const next = `${file}.next`;
  rmSync(next, { force: true });
  write(next, [newKey(), ...kept], 'wx');
  renameSync(next, file);
}

const SHAPE =
  'does not hold keys of 32 bytes, as base64 or hexadecimal, the newest first. Make one with: openssl rand -base64 32';

function readFile(file: string): MasterKey[] {
  if (!existsSync(file)) throw new ConfigFault(`There is no master key in ${file}.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ConfigFault(`The master key in ${file} cannot be read.`);
  }
  const keys = readMasterKeys(text);
  if (!keys) throw new ConfigFault(`The file ${file} ${SHAPE}`);
  return keys;
}

const newKey = (): string => randomBytes(32).toString('base64');

function write(file: string, keys: string[], flag: 'wx'): void {
  let at: number;
  try {
    at = openSync(file, flag, 0o600);
  } catch {
    throw new ConfigFault(`No master key can be kept in ${file}: set MASTER_KEY or MASTER_KEY_FILE.`);
  }
  try {
    writeSync(at, `${keys.join('\n')}\n`);
    fsyncSync(at);
  } finally {
    closeSync(at);
  }
}
