import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigFault } from './config.js';

/** Takes a data folder for this process alone; gives the way to let it go. A second one gets a clear line. */
export function takeDataFolder(folder: string): () => void {
  const lock = join(folder, 'tweespraak.pid');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.writable'), '');
    rmSync(join(folder, '.writable'));
  } catch {
    throw new ConfigFault(`The data folder ${folder} cannot be written. Choose another one with DATA_DIR.`);
  }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return () => rmSync(lock, { force: true });
    } catch {
      if (isRunning(Number(readFileSync(lock, 'utf8')))) break;
      // Whoever left it there is gone.
      rmSync(lock, { force: true });
    }
  }
  throw new ConfigFault(
    `Another instance already uses the data in ${folder}. Stop it, or choose another folder with DATA_DIR.`,
  );
}

/** Whether a product that runs has taken the folder. */
export function isDataFolderTaken(folder: string): boolean {
  const lock = join(folder, 'tweespraak.pid');
  return existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')));
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
