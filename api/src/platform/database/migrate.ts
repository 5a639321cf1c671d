import pg from 'pg';
import { DataSource } from 'typeorm';
import { PracticesAndAccounts1763800000001 } from '../../../migrations/0001-practices-and-accounts.js';
import { Couples1763800000002 } from '../../../migrations/0002-couples.js';
import { AssignmentsAndReflections1763800000003 } from '../../../migrations/0003-assignments-and-reflections.js';
import { Rituals1763800000004 } from '../../../migrations/0004-rituals.js';
import { Keys1763800000005 } from '../../../migrations/0005-keys.js';
import { SigningIn1763800000006 } from '../../../migrations/0006-signing-in.js';
import { Access1763800000007 } from '../../../migrations/0007-access.js';
import { Audit1763800000008 } from '../../../migrations/0008-audit.js';
import { Safety1763800000009 } from '../../../migrations/0009-safety.js';
import { RightsOfAPerson1763800000010 } from '../../../migrations/0010-rights-of-a-person.js';
import { SealedSafety1763800000011 } from '../../../migrations/0011-sealed-safety.js';
import { AccessColumns1763800000013 } from '../../../migrations/0013-access-columns.js';
import { AuditNames1763800000014 } from '../../../migrations/0014-audit-names.js';
import { Erasure1763800000016 } from '../../../migrations/0016-erasure.js';
import { Readiness1763800000017 } from '../../../migrations/0017-readiness.js';
import { Standing1763800000018 } from '../../../migrations/0018-standing.js';
import { Agreeing1763800000019 } from '../../../migrations/0019-agreeing.js';
import { MomentNotes1763800000020 } from '../../../migrations/0020-moment-notes.js';
import { Reminders1763800000021 } from '../../../migrations/0021-reminders.js';
import { SettledStreaks1763800000022 } from '../../../migrations/0022-settled-streaks.js';
import { CalendarFeeds1763800000023 } from '../../../migrations/0023-calendar-feeds.js';
import { ReminderDevices1763800000024 } from '../../../migrations/0024-reminder-devices.js';
import { setUpRoles, type DatabaseUrls } from './set-up.js';

const migrations = [
  PracticesAndAccounts1763800000001,
  Couples1763800000002,
  AssignmentsAndReflections1763800000003,
  Rituals1763800000004,
  Keys1763800000005,
  SigningIn1763800000006,
  Access1763800000007,
  Audit1763800000008,
  Safety1763800000009,
  RightsOfAPerson1763800000010,
  SealedSafety1763800000011,
  AccessColumns1763800000013,
  AuditNames1763800000014,
  Erasure1763800000016,
  Readiness1763800000017,
  Standing1763800000018,
  Agreeing1763800000019,
  MomentNotes1763800000020,
  Reminders1763800000021,
  SettledStreaks1763800000022,
  CalendarFeeds1763800000023,
  ReminderDevices1763800000024,
];

/** The names of all migrations of this version, the oldest first. */
export const migrationNames = (): string[] => migrations.map(({ name }) => name);

/**
 * Makes the roles and brings the database to the newest migration, or through these alone; gives the names of those
 * that ran.
 */
export async function migrate(
  setUpUrl: string,
  urls: DatabaseUrls,
  through: readonly string[] = migrationNames(),
): Promise<string[]> {
  await setUpRoles(setUpUrl, urls.roles);
  const source = migrationSource(
    urls,
    migrations.filter(({ name }) => through.includes(name)),
  );
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'all' });
    await source.query(letBackupRead(urls.roles));
    return ran.map((each) => each.name);
  } finally {
    await source.destroy();
  }
}

/** Gives the rows of a statement, as the login of sign-in, which may see what ran. */
export type AskAuth = (sql: string) => Promise<{ name: string }[]>;

/** The migrations that this database still misses, by name. Looks only. */
export async function missingMigrations(ask: AskAuth): Promise<string[]> {
  const ran = await ask('select name from public.migrations').catch((fault: unknown) => {
    // No such table, or no right to see it yet: then the newest are missing in any case.
    if (fault instanceof pg.DatabaseError && /^(42P01|42501)$/.test(fault.code ?? '')) return [];
    throw fault;
  });
  const names = new Set(ran.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !names.has(name));
}

/** Whether migrations have to run before this database can be served. */
export async function pendingMigrations(urls: Pick<DatabaseUrls, 'auth'>): Promise<boolean> {
  const client = new pg.Client({ connectionString: urls.auth });
  await client.connect();
  try {
    const missing = await missingMigrations(async (sql) => (await client.query<{ name: string }>(sql)).rows);
    return missing.length > 0;
  } finally {
    await client.end();
  }
}

/** Whatever table there is, a backup holds it: no migration has to think of that. */
const letBackupRead = ({ backup }: DatabaseUrls['roles']): string => `
  grant usage on schema public, auth to ${backup};
  do $$ declare missing record; begin
    for missing in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'auth') and c.relkind = 'r'
        and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'backup')
    loop
      execute format('grant select on %s to ${backup}', missing.name);
      execute format('create policy backup on %s for select to ${backup} using (true)', missing.name);
    end loop;
  end $$;`;

function migrationSource(urls: DatabaseUrls, migrations: DataSource['options']['migrations']): DataSource {
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
