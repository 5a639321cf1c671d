import type { ChainPoint } from '@tweespraak/domain/audit';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ConfigFault } from '../config.js';

const anchor = z.object({
  practice: z.string(),
  sequence: z.number().int().nonnegative(),
  seal: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The end of a practice's chain at some time, written down outside the database. */
export type Anchor = z.infer<typeof anchor>;

/** Writes the ends into a file of their own, which is never opened for writing again. Null when it is there already. */
export function writeAnchors(folder: string, name: string, ends: readonly Anchor[]): string | null {
  const file = join(folder, `${name}.jsonl`);
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(file)) return null;
    writeFileSync(file, ends.map((each) => `${JSON.stringify(each)}\n`).join(''), {
      flag: 'wx',
      mode: 0o444,
    });
  } catch {
    throw new ConfigFault(
      `No anchor can be written in ${folder}: set AUDIT_ANCHOR_DIR to a folder that can.`,
    );
  }
  return file;
}

/** Everything that was ever anchored here. A file that somebody wrote in is no anchor, and says so. */
export function readAnchors(folder: string): { anchors: Anchor[]; files: number } {
  if (!existsSync(folder)) return { anchors: [], files: 0 };
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const anchors = files.flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => parsed(line, join(folder, name)));
  });
  return { anchors, files: files.length };
}

/** The anchors of one practice, as points that its chain has to hold. */
export const pointsOf = (anchors: readonly Anchor[], practice: string): ChainPoint[] =>
  anchors.filter((each) => each.practice === practice);

function parsed(line: string, file: string): Anchor {
  try {
    return anchor.parse(JSON.parse(line));
  } catch {
    throw new ConfigFault(`${file} holds a line that is no anchor.`);
  }
}
