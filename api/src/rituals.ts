import { runCommand } from './platform/command.js';
import { readConfig } from './platform/config.js';
import { AuthDatabase } from './platform/database/auth-database.js';
import { withDatabase } from './platform/database/at-hand.js';
import { ritualsCommand } from './rituals/index.js';

/** `npm run rituals -- rebuild | check`: what is settled of histories, beside the product or without it. */
await runCommand(async () => {
  const run = ritualsCommand(process.argv.slice(2));
  return withDatabase(readConfig(), 'refuse', async (_setUpUrl, urls) => {
    const auth = new AuthDatabase(urls.auth, 1);
    try {
      return await run(auth);
    } finally {
      await auth.onApplicationShutdown();
    }
  });
});
