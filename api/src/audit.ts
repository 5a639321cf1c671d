import { auditCommand } from './platform/audit/audit-command.js';
import { runCommand } from './platform/command.js';
import { readConfig } from './platform/config.js';
import { openMasterKeys } from './platform/crypto/key-check.js';
import { withKeys } from './platform/crypto/prepare.js';
import { ShredLedger } from './platform/crypto/shred-ledger.js';
import { withDatabase } from './platform/database/at-hand.js';

/** `npm run audit -- verify | export | anchor | prune`, beside the product or without it. */
await runCommand(async () => {
  const config = readConfig();
  const run = auditCommand(process.argv.slice(2), config);
  return withDatabase(config, 'refuse', async (setUpUrl, urls) => {
    const masters = await openMasterKeys(config, setUpUrl, urls);
    return withKeys(urls, masters, new ShredLedger(config.keys.ledger), ({ ring }) => run(urls, ring));
  });
});
