import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A master key of its own, and a place for the ledger of destroyed keys. */
export function keySettings(): { MASTER_KEY: string; SHRED_LEDGER: string } {
  return {
    MASTER_KEY: randomBytes(32).toString('base64'),
    SHRED_LEDGER: join(tmpdir(), `tweespraak-ledger-${randomBytes(6).toString('hex')}.jsonl`),
  };
}
