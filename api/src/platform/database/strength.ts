import pg from 'pg';
import { ConfigFault } from '../config.js';
import type { DatabaseUrls } from './set-up.js';

/** Refuses a database that could lose what it acknowledged, before anything in it is touched. */
export async function refuseWeakServer(setUpUrl: string, urls: DatabaseUrls): Promise<void> {
  await refuseLossy(setUpUrl);
  for (const url of [urls.rw, urls.auth, urls.worker]) {
    // At the first start these logins are not made yet; then they are looked at afterwards.
    await refuseWeakLogin(url).catch((fault: unknown) => {
      if (!(fault instanceof pg.DatabaseError)) throw fault;
    });
  }
}

/** Refuses service logins that stand above the policies, or whose own settings make the database forget. */
export async function refuseWeakLogins({
  rw,
  auth,
  worker,
}: Pick<DatabaseUrls, 'rw' | 'auth' | 'worker'>): Promise<void> {
  for (const url of [rw, auth, worker]) await refuseWeakLogin(url);
}

async function refuseWeakLogin(url: string): Promise<void> {
  const above = await ask<{ above: boolean }>(
    url,
    `select bool_or(rolsuper or rolbypassrls) as above from pg_roles where pg_has_role(current_user, oid, 'member')`,
  );
  if (above.above)
    throw new ConfigFault('A service login bypasses row-level security; give it a role that does not.');
  await refuseLossy(url);
}

async function refuseLossy(url: string): Promise<void> {
  const names = ['fsync', 'synchronous_commit', 'full_page_writes'];
  const found = await ask<Record<string, string>>(
    url,
    `select ${names.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
  );
  const off = names.filter((name) => found[name] === 'off');
  if (off.length > 0)
    throw new ConfigFault(`The database may lose what it acknowledged: set ${off.join(' and ')} to on.`);
}

async function ask<Row>(url: string, sql: string): Promise<Row> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows[0] as Row;
  } finally {
    await client.end();
  }
}
