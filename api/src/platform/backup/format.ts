import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ConfigFault } from '../config.js';

/**
 * A backup is two folders: `data` holds every table but the keys, and `keys` the wrapped data keys and the ledger of
 * destroyed ones. Neither holds the master key. They are to be kept apart: the data for years, the keys for thirty days.
 */
export const DATA = 'data';
export const KEYS = 'keys';
export const KEY_TABLE = 'auth.data_keys';

const file = z.object({
  table: z.string().regex(/^(public|auth)\.[a-z_]+$/),
  file: z.string().regex(/^[a-z_.]+\.jsonl$/),
  rows: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export const manifest = z.object({
  format: z.literal(1),
  /** The same in both folders of one backup. */
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(file),
});
export type Manifest = z.infer<typeof manifest>;
export type TableFile = z.infer<typeof file>;

/** Reads one folder of a backup, and holds every file in it against its checksum before anything is done with it. */
export function readPart(folder: string): Manifest {
  const read = manifest.safeParse(parsed(join(folder, 'manifest.json')));
  if (!read.success) throw new ConfigFault(`There is no backup that can be read in ${folder}.`);
  for (const { file, sha256, rows } of read.data.tables) {
    const lines = linesIn(join(folder, file));
    if (checksum(lines) !== sha256 || lines.length !== rows)
      throw new ConfigFault(`${join(folder, file)} is not as it was when the backup was taken.`);
  }
  return read.data;
}

export function linesIn(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    throw new ConfigFault(`${path} is missing or cannot be read.`);
  }
}

export function checksum(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex');
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
