import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beginStep, Fault } from './lines.mjs';
import { inProject, projectNode, toolEnvironment, toolScripts } from './places.mjs';
import { runQuietly } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser for the tests: `PLAYWRIGHT_CHROMIUM`, else the system's, else the one Playwright downloaded. */
export async function findChromium() {
  const given = process.env.PLAYWRIGHT_CHROMIUM;
  if (given) {
    if (!runs(given)) throw new Fault(`PLAYWRIGHT_CHROMIUM names no browser that runs: ${given}`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...usualPlaces].find(runs) ?? (await downloadedByPlaywright());
}

/** Finds the browser, or gets it: from Playwright, else from Debian's packages when allowed to install them. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  const step = beginStep('Chromium');
  for (const [source, get] of [
    ["Playwright's", downloadWithPlaywright],
    ["Debian's", installFromDebian],
  ]) {
    step.tell(source);
    await get();
    const got = await findChromium();
    if (got) {
      step.done(`${source} is installed`);
      return got;
    }
  }
  step.failed('could not be installed');
  throw new Fault(
    'The tests need Chromium and it could not be installed: install it, or name one in PLAYWRIGHT_CHROMIUM.',
  );
}

async function downloadedByPlaywright() {
  if (!existsSync(inProject('node_modules/@playwright/test'))) return undefined;
  const { chromium } = await import('@playwright/test');
  const place = chromium.executablePath();
  return place && runs(place) ? place : undefined;
}

async function downloadWithPlaywright() {
  const how = process.getuid?.() === 0 ? ['--with-deps'] : [];
  await runQuietly(projectNode(), [toolScripts.playwright, 'install', ...how, 'chromium'], {
    env: toolEnvironment({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' }),
    limit: 300_000,
  });
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runQuietly('apt-get', ['update'], { env });
  await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}

/** A browser that is there but misses a library does not count. */
function runs(place) {
  return (
    existsSync(place) && spawnSync(place, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  );
}
