import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, projectNode } from '../scripts/places.mjs';
import { startServer } from '../scripts/processes.mjs';

export interface Product {
  url: string;
  /** Everything it printed so far: a one-time address, say. */
  printed: () => string;
  stop: () => Promise<void>;
}

/** Starts the built product with a database of its own and waits until it answers; settings as in the README. */
export async function startProduct(port: number, settings: Record<string, string> = {}): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-'));
  // PostgreSQL does not run as root and has to reach its data below this folder.
  chmodSync(folder, 0o755);
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    ...settings,
  };
  const server = startServer(projectNode(), ['--enable-source-maps', inProject('api/dist/src/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = keepOutput(server.child, port);
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url, server.ended);
  } catch (fault) {
    await stop();
    throw new Error(`The product did not start. It printed:\n${printed()}`, { cause: fault });
  }
  return { url, printed, stop };
}

/** Starts the product that all journeys share, unless E2E_URL named one; gives what stops it. */
export default async function startForAll(): Promise<(() => Promise<void>) | undefined> {
  const port = process.env['E2E_PORT'];
  if (!port) return undefined;
  return (await startProduct(Number(port))).stop;
}

function keepOutput(child: ReturnType<typeof startServer>['child'], port: number): () => string {
  const folder = inProject('dist', 'reports');
  const log = join(folder, `product-${port}.log`);
  mkdirSync(folder, { recursive: true });
  rmSync(log, { force: true });
  let printed = '';
  const keep = (chunk: string): void => {
    printed += chunk;
    appendFileSync(log, chunk);
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  return () => printed;
}

async function answers(url: string, ended: Promise<unknown>): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  for (const deadline = Date.now() + 180_000; Date.now() < deadline && !over; await pause()) {
    const answer = await fetch(`${url}/api/session`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(over ? 'It ended.' : 'It gave no answer within three minutes.');
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
