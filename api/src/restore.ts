import { readBackup, restoreBackup } from './platform/backup/restore-backup.js';
import { runCommand } from './platform/command.js';
import { ConfigFault, readConfig } from './platform/config.js';
import { withDatabase } from './platform/database/at-hand.js';

/** `npm run restore -- FOLDER`, into a database that is empty. */
await runCommand(async () => {
  const [folder, option, ...more] = process.argv.slice(2);
  if (!folder || more.length > 0 || (option !== undefined && option !== '--no-later-erasures'))
    throw new ConfigFault('npm run restore -- FOLDER [--no-later-erasures]');
  const config = readConfig();
  const backup = await readBackup(folder, config, option ? 'none' : 'ledger');
  await withDatabase(config, 'make', (setUpUrl, urls) => restoreBackup(backup, config, setUpUrl, urls));
  return 0;
});
