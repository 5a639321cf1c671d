import { createServer } from 'node:net';
import { makeApp } from './app.js';
import { clearUnfinishedDemo, fillDemo } from './demo/index.js';
import { RetentionService } from './persons/index.js';
import { anchorDaily } from './platform/audit/daily-anchor.repository.js';
import { ConfigFault, readConfig, type Config } from './platform/config.js';
import { openMasterKeys } from './platform/crypto/key-check.js';
import { prepareKeys } from './platform/crypto/prepare.js';
import { takeDataFolder } from './platform/data-folder.js';
import { startEmbedded } from './platform/database/embedded.js';
import { migrate, pendingMigrations } from './platform/database/migrate.js';
import { AuthDatabase } from './platform/database/auth-database.js';
import { databaseUrls, type DatabaseUrls } from './platform/database/set-up.js';
import { refuseWeakLogins, refuseWeakServer } from './platform/database/strength.js';
import { everyDay } from './platform/every-day.js';
import { drain } from './platform/http/drain.js';
import { PracticeService } from './practice/index.js';

/** What is undone when the product stops, the newest first. */
type Undo = () => Promise<void> | void;

/** Starts everything, step by step, and stops it all when asked to. */
export async function start(): Promise<void> {
  const config = readConfig();
  const undo: Undo[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      step('stopping');
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  try {
    await begin(config, undo);
  } catch (fault) {
    // A signal during the start makes the steps fail; the one who stops ends the process.
    if (stopping) return;
    await stop();
    throw fault;
  }
}

async function begin(config: Config, undo: Undo[]): Promise<void> {
  await refuseTakenPort(config);
  const urls = await reachDatabase(config, undo);
  await refuseWeakLogins(urls);
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

async function reachDatabase(config: Config, undo: Undo[]): Promise<DatabaseUrls> {
  let setUp = config.database.setUp;
  if (!setUp) {
    undo.push(takeDataFolder(config.dataDir));
    step('starting PostgreSQL');
    const server = await startEmbedded(config.dataDir, 'tweespraak');
    undo.push(() => server.stop());
    setUp = server.url;
  }
  const urls = databaseUrls(setUp, config.database);
  if (config.migrate) await refuseWeakServer(setUp, urls).catch(unreachable);
  const masters = await openMasterKeys(config, setUp, urls).catch(unreachable);
  if (config.migrate) {
    let ran = await migrate(setUp, urls).catch(unreachable);
    if (config.demo && (await clearUnfinishedDemo(urls))) {
      step('the demo was cut off before it was filled: starting it anew');
      ran = await migrate(setUp, urls);
    }
    step(ran.length > 0 ? `migrated the database (${ran.length})` : 'the database is up to date');
  } else if (await pendingMigrations(urls).catch(unreachable)) {
    throw new ConfigFault('The database misses migrations: run them first, or leave MIGRATE on.');
  }
  await prepareKeys(config, urls, masters, step);
  return urls;
}

function unreachable(fault: unknown): never {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|28P01|28000|3D000)$/.test(code))
    throw new ConfigFault(`The database of DATABASE_URL cannot be reached (${code}).`);
  throw fault;
}

/** Looked at first, so that nobody waits for a database in vain. */
async function refuseTakenPort({ port, host }: Config): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed);
      server.listen(port, host, listening);
    });
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const because =
      code === 'EADDRINUSE' ? 'is taken: stop what uses it' : `cannot be used on ${host} (${code})`;
    throw new ConfigFault(`Port ${port} ${because}, or choose another one with PORT.`);
  }
  await new Promise((closed) => server.close(closed));
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const step = (line: string): void => say(`• ${line}`);
