import { makeApp } from './app.js';
import { fillDemo } from './demo/index.js';
import { RetentionService } from './persons/index.js';
import { anchorDaily } from './platform/audit/daily-anchor.repository.js';
import { say } from './platform/command.js';
import type { Config } from './platform/config.js';
import { AuthDatabase } from './platform/database/auth-database.js';
import type { DatabaseUrls } from './platform/database/set-up.js';
import { everyDay } from './platform/every-day.js';
import { drain } from './platform/http/drain.js';
import { PracticeService } from './practice/index.js';
import { ReminderWorker } from './reminders/index.js';
import { SettlingService } from './rituals/index.js';
import { step, type Undo } from './steps.js';

/** Serves requests on a database that is ready, and says where. */
export async function serve(config: Config, urls: DatabaseUrls, undo: Undo[]): Promise<void> {
  const app = await makeApp(config, urls);
  undo.push(() => drain(app));
  if (config.demo) await fillDemo(app, (line) => step(line));
  if (!config.audit.anchorsChosen)
    step(
      `the ends of who read what are written down in ${config.audit.anchors}, beside the data: set AUDIT_ANCHOR_DIR to another machine's`,
    );
  undo.push(anchorDaily(app.get(AuthDatabase), config.audit.anchors, step));
  await app.listen(config.port, config.host);
  undo.push(everyDay('retention', () => app.get(RetentionService).run()));
  if (config.worker) undo.push(app.get(ReminderWorker).begin());
  undo.push(everyDay('streaks', () => app.get(SettlingService).settleAll()));
  const address = config.port === 0 ? await app.getUrl() : config.publicUrl;
  const toBegin = config.demo ? null : await app.get(PracticeService).invitationToBegin();
  if (toBegin)
    say(
      `\nThere is no practice yet. The first owner makes it on this address, once:\n  ${address}/begin#${toBegin}\n`,
    );
  say(`\nTweespraak is ready: ${address}`);
  if (config.demo) say('Sign in with one of the demo accounts that the page offers.');
  say('Ctrl-C stops it.\n');
}
