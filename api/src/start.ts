import { createServer } from 'node:net';
import { ConfigFault, readConfig, type Config } from './platform/config.js';
import { openMasterKeys } from './platform/crypto/key-check.js';
import { prepareKeys } from './platform/crypto/prepare.js';
import { takeDataFolder } from './platform/data-folder.js';
import { startEmbedded } from './platform/database/embedded.js';
import { migrate, pendingMigrations } from './platform/database/migrate.js';
import { databaseUrls, type DatabaseUrls } from './platform/database/set-up.js';
import { refuseWeakLogins, refuseWeakServer } from './platform/database/strength.js';
import { step, type Undo } from './steps.js';

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
  // Loaded no sooner: what refuses a start is told before the whole product is read.
  const { serve } = await import('./serve.js');
  await serve(config, urls, undo);
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
    if (config.demo && (await clearedDemo(urls))) {
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

/** Whether there was a demo that was cut off before it was filled; it is no more. */
async function clearedDemo(urls: DatabaseUrls): Promise<boolean> {
  const { clearUnfinishedDemo } = await import('./demo/index.js');
  return clearUnfinishedDemo(urls);
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
