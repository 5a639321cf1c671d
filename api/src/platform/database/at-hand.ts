import { ConfigFault, type Config } from '../config.js';
import { isDataFolderTaken, takeDataFolder } from '../data-folder.js';
import { isEmbeddedIn, runningEmbedded, startEmbedded } from './embedded.js';
import { databaseUrls, type DatabaseUrls } from './set-up.js';

const NAME = 'tweespraak';

/**
 * The database for a command beside the product: that of `DATABASE_URL`; else the one in the data folder, which is
 * started for the command where the product does not run. `absent` says what to do where there is none yet.
 */
export async function withDatabase<Result>(
  config: Config,
  absent: 'refuse' | 'make',
  work: (setUpUrl: string, urls: DatabaseUrls) => Promise<Result>,
): Promise<Result> {
  const at = (url: string): Promise<Result> => work(url, databaseUrls(url, config.database));
  if (config.database.setUp) return at(config.database.setUp);
  if (isDataFolderTaken(config.dataDir)) return at(runningEmbedded(config.dataDir, NAME));
  if (absent === 'refuse' && !isEmbeddedIn(config.dataDir))
    throw new ConfigFault(`There is no database in ${config.dataDir}: set DATA_DIR or DATABASE_URL.`);
  const letGo = takeDataFolder(config.dataDir);
  try {
    const server = await startEmbedded(config.dataDir, NAME);
    try {
      return await at(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    letGo();
  }
}
