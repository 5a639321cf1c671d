import { ConfigFault, readConfig } from './platform/config.js';
import { openMasterKeys } from './platform/crypto/key-check.js';
import { prepareKeys } from './platform/crypto/prepare.js';
import { migrate } from './platform/database/migrate.js';
import { databaseUrls } from './platform/database/set-up.js';
import { refuseWeakServer } from './platform/database/strength.js';

/** Migrations alone, once, for where they run apart from the service. */
try {
  const config = readConfig();
  const { database } = config;
  if (!database.setUp) throw new ConfigFault('Set DATABASE_URL to the database that is to be migrated.');
  const urls = databaseUrls(database.setUp, database);
  await refuseWeakServer(database.setUp, urls);
  const masters = await openMasterKeys(config, database.setUp, urls);
  const ran = await migrate(database.setUp, urls);
  await prepareKeys(config, urls, masters, (line) => void process.stdout.write(`${line}\n`));
  process.stdout.write(ran.length > 0 ? `migrated: ${ran.join(', ')}\n` : 'the database is up to date\n');
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}
