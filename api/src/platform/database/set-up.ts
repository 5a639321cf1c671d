import pg from 'pg';
import { ConfigFault, type Config } from '../config.js';
import { passwordOf, rolesWith, type Roles } from './roles.js';

/** How long the service logins wait for a statement, for a row that somebody holds, and between two statements. */
const PATIENCE = {
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
};

const WHILE_SENDING = { idle_in_transaction_session_timeout: '120s' };

/** Where each login connects to. */
export interface DatabaseUrls {
  migrator: string;
  rw: string;
  auth: string;
  worker: string;
  backup: string;
  roles: Roles;
  prefix: string;
}

/** The logins that the product serves with. */
export type ServiceUrls = Pick<DatabaseUrls, 'rw' | 'auth' | 'worker'>;

/** The service logins follow from the set-up login of `DATABASE_URL`; each can be overridden. */
export function databaseUrls(setUpUrl: string, config: Config['database']): DatabaseUrls {
  const url = new URL(setUpUrl);
  const name = decodeURIComponent(url.pathname.slice(1));
  const prefix = config.rolePrefix ?? name.toLowerCase().replace(/[^a-z0-9_]/g, '_');
  const roles = rolesWith(prefix);
  const secret = decodeURIComponent(url.password);
  if (!secret && !(config.migrator && config.rw && config.auth && config.worker))
    throw new ConfigFault('DATABASE_URL has no password; the service logins derive theirs from it. Add one.');
  const as = (role: string): string => {
    const own = new URL(setUpUrl);
    own.username = role;
    own.password = passwordOf(role, secret);
    return own.href;
  };
  return {
    migrator: config.migrator ?? as(roles.migrator),
    rw: config.rw ?? as(roles.rw),
    auth: config.auth ?? as(roles.auth),
    worker: config.worker ?? as(roles.worker),
    backup: config.backup ?? as(roles.backup),
    roles,
    prefix,
  };
}

/** Makes the roles and lets them into the database. Safe to repeat. */
export async function setUpRoles(setUpUrl: string, roles: Roles): Promise<void> {
  const client = new pg.Client({ connectionString: setUpUrl });
  await client.connect();
  try {
    const secret = decodeURIComponent(new URL(setUpUrl).password);
    await client.query('begin');
    // Two starts at once would both see the role missing.
    await client.query('select pg_advisory_xact_lock(727465)');
    const database = pg.escapeIdentifier(client.database ?? '');
    for (const role of Object.values(roles) as string[]) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} nosuperuser nocreatedb nocreaterole`);
      if (role !== roles.owner)
        await client.query(`alter role ${role} login password ${pg.escapeLiteral(passwordOf(role, secret))}`);
    }
    // A request that waits for long is better told so: it may be asked again, and others wait for its connection.
    for (const role of [roles.rw, roles.auth])
      for (const [setting, most] of Object.entries(PATIENCE))
        await client.query(`alter role ${role} set ${setting} = '${most}'`);
    // Who sends holds its message while a mail server thinks about it.
    for (const [setting, most] of Object.entries({ ...PATIENCE, ...WHILE_SENDING }))
      await client.query(`alter role ${roles.worker} set ${setting} = '${most}'`);
    await client.query(`
      grant ${roles.owner} to ${roles.migrator};
      revoke all on database ${database} from public;
      grant connect on database ${database} to ${roles.migrator}, ${roles.rw}, ${roles.auth}, ${roles.worker}, ${roles.backup};
      grant create on database ${database} to ${roles.owner};
      grant create, usage on schema public to ${roles.owner};
    `);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
