import { randomUUID } from 'node:crypto';
import { codeFits, codeHash, hashOf, newCode, newToken } from '../tokens.js';

/** Wrong codes until a link stays closed. */
export const TRIES = 5;
const HOURS = 72;

/** What is kept of a link and its code. */
export interface KeptLink {
  linkHash: Buffer;
  codeHash: Buffer;
  madeAt: Date;
  expiresAt: Date;
}

/** Shown once, to hand over: the link on paper or by message, the code by word of mouth. */
export interface HandedLink {
  link: string;
  code: string;
  expiresAt: string;
}

/** A link to a page and, apart from it, a code, for the record with this id: what to keep, and what to hand over. */
export async function newLink(
  id: string,
  page: string,
  madeAt: Date,
): Promise<{ kept: KeptLink; handed: HandedLink }> {
  const [link, code] = [newToken(), newCode()];
  const expiresAt = new Date(madeAt.getTime() + HOURS * 3_600_000);
  return {
    kept: { linkHash: hashOf(link), codeHash: await codeHash(id, code), madeAt, expiresAt },
    // Behind the #, so that the link's secret is in no log of a server.
    handed: { link: `${page}#${link}`, code, expiresAt: expiresAt.toISOString() },
  };
}

export type LinkState = 'open' | 'expired' | 'revoked' | 'locked' | 'used';

/** Where a link stands that was handed over. */
export function linkState(
  link: { usedAt: Date | null; revokedAt: Date | null; tries: number; expiresAt: Date },
  now: Date,
): LinkState {
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  if (link.tries >= TRIES) return 'locked';
  return link.expiresAt > now ? 'open' : 'expired';
}

/**
 * The row that a link led to, when the code fits it. A wrong code counts; for a link that does not exist as much is
 * done, in vain.
 */
export async function openedBy<Row extends { id: string; codeHash: Buffer }>(
  code: string,
  [row]: readonly Row[],
  countTry: (id: string) => Promise<unknown>,
): Promise<Row | null> {
  if ((await codeFits(row, code)) && row) return row;
  await countTry(row?.id ?? randomUUID());
  return null;
}
