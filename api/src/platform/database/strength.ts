import pg from 'pg';
import { ConfigFault } from '../config.js';
import type { DatabaseUrls } from './set-up.js';

/** Refuses a database that could lose what was acknowledged, or a login that stands above the policies. */
export async function refuseWeakDatabase(urls: Pick<DatabaseUrls, 'rw'>): Promise<void> {
  const client = new pg.Client({ connectionString: urls.rw });
  await client.connect();
  try {
    const { rows } = await client.query<{ fsync: string; commit: string; above: boolean }>(
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
         (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as above`,
    );
    const [found] = rows;
    if (found?.above)
      throw new ConfigFault('The service login bypasses row-level security; give it a role that does not.');
    if (found?.fsync === 'off' || found?.commit === 'off')
      throw new ConfigFault(
        'The database may lose what it acknowledged: set fsync and synchronous_commit to on.',
      );
  } finally {
    await client.end();
  }
}
