import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/platform/database/embedded.js';
import { migrate } from '../src/platform/database/migrate.js';
import { databaseUrls } from '../src/platform/database/set-up.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The set-up login of a server whose database `template` is migrated and empty. */
    setUpUrl: string;
  }
}

/** The roles of a server are shared by its databases, so the copies of the template use those of the template. */
export const ROLE_PREFIX = 'test';

/** One real PostgreSQL for all tests of a run; each file copies the migrated template. Durability is not tested here. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbedded(folder, 'template', [
    'fsync=off',
    'full_page_writes=off',
    'max_connections=200',
  ]);
  await migrate(server.url, databaseUrls(server.url, { pool: 2, rolePrefix: ROLE_PREFIX }));
  project.provide('setUpUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
