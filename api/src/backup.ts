import { takeBackup } from './platform/backup/take-backup.js';
import { runCommand } from './platform/command.js';
import { ConfigFault, readConfig } from './platform/config.js';
import { ShredLedger } from './platform/crypto/shred-ledger.js';
import { withDatabase } from './platform/database/at-hand.js';

/** `npm run backup -- FOLDER`, beside the product or without it. */
await runCommand(async () => {
  const [folder, ...more] = process.argv.slice(2);
  if (!folder || more.length > 0) throw new ConfigFault('npm run backup -- FOLDER');
  const config = readConfig();
  await withDatabase(config, 'refuse', (_setUpUrl, urls) =>
    takeBackup(folder, urls, new ShredLedger(config.keys.ledger)),
  );
  return 0;
});
