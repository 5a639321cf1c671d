import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { ConfigFault } from '../config.js';

/** That a key was destroyed, and when. */
export interface DestroyedKey {
  keyId: string;
  at: Date;
  /** The partner whose key it was; null for a couple or a practice, and in lines of before this was noted. */
  person: string | null;
}

/**
 * Which keys were destroyed when, in a file outside the database: a line of JSON each, append only. A database that is
 * put back from before an erasure is told again by it, so that who was erased stays erased.
 */
export class ShredLedger {
  constructor(readonly file: string) {}

  /** Every line so far; a line that is none is a fault, because a key may be named in it. */
  read(): DestroyedKey[] {
    return existsSync(this.file) ? linesOf(readFileSync(this.file, 'utf8'), this.file) : [];
  }

  /** Adds what is not in it yet, and is on the disk when it returns. */
  note(destroyed: DestroyedKey[]): void {
    const known = new Set(this.read().map(({ keyId }) => keyId));
    const lines = destroyed.filter(({ keyId }) => !known.has(keyId)).map(lineOf);
    if (lines.length === 0) return;
    const at = openSync(this.file, 'a', 0o600);
    try {
      writeSync(at, lines.join(''));
      fsyncSync(at);
    } finally {
      closeSync(at);
    }
  }

  /** Refuses a place where nothing can be noted, before anything has to be. */
  refuseUnwritable(): void {
    try {
      closeSync(openSync(this.file, 'a', 0o600));
    } catch {
      throw new ConfigFault(
        `The ledger of destroyed keys cannot be kept in ${this.file}: set SHRED_LEDGER to a file that lasts.`,
      );
    }
  }
}

export const lineOf = ({ keyId, at, person }: DestroyedKey): string =>
  `${JSON.stringify({ key: keyId, destroyedAt: at.toISOString(), ...(person && { person }) })}\n`;

/** Reads the lines of a ledger. */
export function linesOf(text: string, from: string): DestroyedKey[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const found =
        /^\{"key":"([0-9a-f-]{36})","destroyedAt":"([^"]+)"(?:,"person":"([0-9a-f-]{36})")?\}$/.exec(line);
      if (!found?.[1] || !found[2])
        throw new ConfigFault(`The ledger of destroyed keys in ${from} holds a line that cannot be read.`);
      return { keyId: found[1], at: new Date(found[2]), person: found[3] ?? null };
    });
}
