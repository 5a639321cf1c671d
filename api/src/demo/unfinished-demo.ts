import pg from 'pg';
import type { DatabaseUrls } from '../platform/database/set-up.js';

/** A demo that was cut off while it was filled is cleared away whole, so that the next fill starts on nothing. */
export async function clearUnfinishedDemo(
  urls: Pick<DatabaseUrls, 'migrator' | 'auth' | 'roles'>,
): Promise<boolean> {
  if (!(await isUnfinished(urls.auth))) return false;
  const client = new pg.Client({ connectionString: urls.migrator });
  await client.connect();
  try {
    await client.query(`set role ${urls.roles.owner}`);
    await client.query(`drop owned by ${urls.roles.owner} cascade`);
  } finally {
    await client.end();
  }
  return true;
}

async function isUnfinished(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from practices where demo and demo_filled_at is null');
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
