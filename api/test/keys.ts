import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const name = randomBytes(6).toString('hex');
const settings = {
  MASTER_KEY: randomBytes(32).toString('base64'),
  SHRED_LEDGER: join(tmpdir(), `tweespraak-ledger-${name}.jsonl`),
};

/** A master key and a place for the ledger of destroyed keys: the same for all products of a test file. */
export const keySettings = (): typeof settings => settings;
