import { createHmac } from 'node:crypto';
import type { QueryRunner } from 'typeorm';

/** The database logins, each with as little as its work needs. None of them bypasses row-level security. */
export interface Roles {
  /** Owns tables and definer functions; cannot log in. */
  owner: string;
  /** Migrates. */
  migrator: string;
  /** Serves requests, below every policy. */
  rw: string;
  /** Sign-in, sessions and invitations, on a pool of its own. */
  auth: string;
  /** Sends what is in the outbox: knows what is due and where to send it, and no text. */
  worker: string;
  /** Reads everything for a backup, and writes nothing. */
  backup: string;
}

/** Roles belong to a whole server, so they carry the name of their database. */
export function rolesWith(prefix: string): Roles {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix))
    throw new Error(`Not usable as a prefix of role names: ${prefix}`);
  return {
    owner: `${prefix}_owner`,
    migrator: `${prefix}_migrator`,
    rw: `${prefix}_rw`,
    auth: `${prefix}_auth`,
    worker: `${prefix}_worker`,
    backup: `${prefix}_backup`,
  };
}

/** The roles of the database that a migration runs in; the set-up puts the prefix on the connection. */
export async function rolesOf(runner: QueryRunner): Promise<Roles> {
  const rows: { prefix: string }[] = await runner.query(
    `select current_setting('app.role_prefix') as prefix`,
  );
  return rolesWith(rows[0]?.prefix ?? '');
}

/** A login's password follows from the set-up password, so nothing more has to be kept. */
export function passwordOf(role: string, setUpPassword: string): string {
  return createHmac('sha256', setUpPassword).update(`tweespraak ${role}`).digest('base64url');
}
