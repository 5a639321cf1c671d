import { makeApp } from './app.js';
import { RetentionService } from './persons/index.js';
import { runCommand, say } from './platform/command.js';
import { ConfigFault, readConfig } from './platform/config.js';
import { openMasterKeys } from './platform/crypto/key-check.js';
import { withDatabase } from './platform/database/at-hand.js';

/** `npm run retention -- show | run`: the records whose term is over. The product does the same once a day. */
await runCommand(async () => {
  const [what] = process.argv.slice(2);
  if (what !== 'show' && what !== 'run') throw new ConfigFault('npm run retention -- show | run');
  const config = readConfig();
  return withDatabase(config, 'refuse', async (setUpUrl, urls) => {
    await openMasterKeys(config, setUpUrl, urls);
    const app = await makeApp(config, urls);
    try {
      const retention = app.get(RetentionService);
      const due = await retention.due();
      for (const { coupleId, lastEntry } of due)
        say(`couple ${coupleId}: nothing entered since ${lastEntry.toISOString().slice(0, 10)}`);
      say(`${due.length} records past their term of ${config.termYears} years`);
      if (what === 'run') {
        const { destroyed, finished } = await retention.run();
        say(`destroyed ${destroyed}, finished ${finished} erasures that were cut off`);
      }
      return 0;
    } finally {
      await app.close();
    }
  });
});
