import { ConfigFault, type Config } from '../config.js';
import { AuthDatabase } from '../database/auth-database.js';
import type { DatabaseUrls } from '../database/set-up.js';
import { Codec } from './codec.js';
import { DataKeysRepository } from './data-keys.repository.js';
import { eraseAgain } from './erased-again.repository.js';
import { KeyRing } from './key-ring.js';
import type { MasterKeys } from './master-keys.js';
import { mayTextsLieOpen, sealWhatLiesOpen } from './seal-what-lies-open.js';
import { ShredLedger } from './shred-ledger.js';

/** What reaches the keys outside of the product itself: commands, and the start before it. */
export interface KeysInHand {
  database: AuthDatabase;
  keys: DataKeysRepository;
  ring: KeyRing;
  codec: Codec;
  ledger: ShredLedger;
}

/** Reaches the keys on a connection of its own, for `work` alone. */
export async function withKeys<Result>(
  urls: Pick<DatabaseUrls, 'auth'>,
  masters: MasterKeys,
  ledger: ShredLedger,
  work: (inHand: KeysInHand) => Promise<Result>,
): Promise<Result> {
  const database = new AuthDatabase(urls.auth, 2);
  const keys = new DataKeysRepository(database);
  const ring = new KeyRing(keys, masters, ledger);
  try {
    return await work({ database, keys, ring, codec: new Codec(ring), ledger });
  } finally {
    await database.onApplicationShutdown();
  }
}

/**
 * What the keys need once the database has its newest form: texts from before are sealed, and keys that were destroyed
 * and people who were erased stay so, also in a database that was put back. Says what it did.
 */
export async function prepareKeys(
  config: Config,
  urls: DatabaseUrls,
  masters: MasterKeys,
  say: (line: string) => void,
): Promise<void> {
  const ledger = new ShredLedger(config.keys.ledger);
  ledger.refuseUnwritable();
  await withKeys(urls, masters, ledger, async ({ database, keys, codec }) => {
    if (await mayTextsLieOpen(urls)) {
      if (!config.migrate)
        throw new ConfigFault('The database holds texts that are not sealed yet: run the migrations.');
      say(`sealed ${await sealWhatLiesOpen(urls, codec)} texts from before they were encrypted`);
    }
    const again = await keys.transaction((through) =>
      keys.destroy(
        ledger.read().map(({ keyId }) => keyId),
        through,
      ),
    );
    ledger.note(await keys.destroyed());
    if (again.length > 0) say(`destroyed ${again.length} keys again that this database had back`);
    const erased = await eraseAgain(database, ledger.read());
    if (erased > 0) say(`erased ${erased} people again whom this database had back`);
  });
  if (config.keys.given === undefined && config.keys.ownFile)
    say(`the master key lies beside the data, in ${config.keys.file}: without it nothing can be read`);
}
