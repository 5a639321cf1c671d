import { DataSource } from 'typeorm';
import { PracticesAndAccounts1763800000001 } from '../../../migrations/0001-practices-and-accounts.js';
import { Couples1763800000002 } from '../../../migrations/0002-couples.js';
import { AssignmentsAndReflections1763800000003 } from '../../../migrations/0003-assignments-and-reflections.js';
import { Rituals1763800000004 } from '../../../migrations/0004-rituals.js';
import { Safety1763800000009 } from '../../../migrations/0009-safety.js';
import { setUpRoles, type DatabaseUrls } from './set-up.js';

const migrations = [
  PracticesAndAccounts1763800000001,
  Couples1763800000002,
  AssignmentsAndReflections1763800000003,
  Rituals1763800000004,
  Safety1763800000009,
];

/** Makes the roles and brings the database to the newest migration; gives the names of those that ran. */
export async function migrate(setUpUrl: string, urls: DatabaseUrls): Promise<string[]> {
  await setUpRoles(setUpUrl, urls.roles);
  const source = migrationSource(urls);
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'all' });
    return ran.map((each) => each.name);
  } finally {
    await source.destroy();
  }
}

/** The migrations that this database still misses, by name. */
export async function pendingMigrations(urls: DatabaseUrls): Promise<boolean> {
  const source = migrationSource(urls);
  await source.initialize();
  try {
    return await source.showMigrations();
  } finally {
    await source.destroy();
  }
}

function migrationSource(urls: DatabaseUrls): DataSource {
  return new DataSource({
    type: 'postgres',
    url: urls.migrator,
    // Everything is made as the owner, who cannot log in.
    extra: { max: 1, options: `-c role=${urls.roles.owner} -c app.role_prefix=${urls.prefix}` },
    migrations,
    migrationsTableName: 'migrations',
    synchronize: false,
  });
}
