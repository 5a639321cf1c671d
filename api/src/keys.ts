import { runCommand } from './platform/command.js';
import { ConfigFault, readConfig } from './platform/config.js';
import { openMasterKeys } from './platform/crypto/key-check.js';
import { withKeys } from './platform/crypto/prepare.js';
import { rotate } from './platform/crypto/rotate.js';
import { ShredLedger } from './platform/crypto/shred-ledger.js';
import { tell, verify } from './platform/crypto/verify.js';
import { withDatabase } from './platform/database/at-hand.js';

/** `npm run keys -- rotate | verify`, beside the product or without it. */
await runCommand(async () => {
  const [what] = process.argv.slice(2);
  if (what !== 'rotate' && what !== 'verify') throw new ConfigFault('npm run keys -- rotate | verify');
  const config = readConfig();
  return withDatabase(config, 'refuse', async (setUpUrl, urls) => {
    const masters = await openMasterKeys(config, setUpUrl, urls);
    return withKeys(urls, masters, new ShredLedger(config.keys.ledger), async (inHand) => {
      if (what === 'rotate') await rotate(inHand, config.keys, masters);
      else {
        const verified = await verify(inHand, urls, masters);
        tell(verified);
        return verified.faults.length === 0 ? 0 : 1;
      }
      return 0;
    });
  });
});
