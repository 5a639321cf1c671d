import { markCheckpoint } from '@tweespraak/domain/audit';
import type { AuditKeys } from './audit-keys.js';
import type { ChainsRepository } from './chains.repository.js';

/** Lets go what is older than the term, and leaves a sealed checkpoint so that the rest can still be checked. */
export async function pruneChain(
  practice: string,
  olderThan: Date,
  { chains, keys, now }: { chains: ChainsRepository; keys: Pick<AuditKeys, 'toSeal'>; now: Date },
): Promise<number> {
  const last = await chains.lastBefore(practice, olderThan);
  if (!last) return 0;
  const key = await keys.toSeal(practice);
  const upTo = { ...last, practice, at: now.toISOString(), key: key.id };
  return chains.prune(markCheckpoint(upTo, (text) => key.mac(text)));
}

/** The instant a number of years ago. */
export function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
}
