import { USUAL_TERM_YEARS } from '@tweespraak/domain/persons';
import { join, resolve } from 'node:path';
import * as z from 'zod';

/** The only reader of the environment. README lists the same settings. */
const environment = z.object({
  NODE_ENV: z.string().default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url().optional(),
  DATABASE_URL_MIGRATOR: z.url().optional(),
  DATABASE_URL_RW: z.url().optional(),
  DATABASE_URL_AUTH: z.url().optional(),
  DATABASE_URL_WORKER: z.url().optional(),
  DATABASE_URL_BACKUP: z.url().optional(),
  DATABASE_ROLE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,40}$/)
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  MASTER_KEY: z.string().optional(),
  MASTER_KEY_FILE: z.string().optional(),
  SHRED_LEDGER: z.string().optional(),
  AUDIT_ANCHOR_DIR: z.string().optional(),
  AUDIT_YEARS: z.coerce.number().int().min(5).max(100).default(5),
  MIGRATE: z.enum(['on', 'off']).default('on'),
  DEMO: z.enum(['on', 'off']).default('on'),
  WEB_DIR: z.string().optional(),
  REQUEST_SECONDS: z.coerce.number().int().min(1).max(300).default(30),
  MAX_CONNECTIONS: z.coerce.number().int().min(1).max(100_000).default(1_000),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  PUSH: z.enum(['on', 'off']).default('on'),
  PUSH_SERVICES: z.string().optional(),
  VAPID_KEY: z.string().optional(),
  VAPID_KEY_FILE: z.string().optional(),
  WORKER: z.enum(['on', 'off']).default('on'),
  TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  RECORD_YEARS: z.coerce.number().int().min(1).max(100).default(USUAL_TERM_YEARS),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).optional(),
});

export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  secure: boolean;
  dataDir: string;
  database: {
    setUp?: string;
    migrator?: string;
    rw?: string;
    auth?: string;
    worker?: string;
    backup?: string;
    rolePrefix?: string;
    pool: number;
  };
  keys: {
    /** Master keys as they were given. */
    given?: string;
    /** Else the file that holds them, which the product makes itself when it lies beside the data. */
    file: string;
    ownFile: boolean;
    /** Which keys were destroyed when, outside the database. */
    ledger: string;
  };
  audit: {
    /** Where the ends of the chains are written down every day: outside the database. */
    anchors: string;
    /** Whether that place was chosen, and does not just lie beside the data. */
    anchorsChosen: boolean;
    /** How long events are kept. */
    years: number;
  };
  /** Through which server mail goes, and from which address; none sends no mail. */
  mail: { url: string; from: string } | null;
  push: {
    on: boolean;
    /** The key that push services know this server by, as it was given. */
    key?: string;
    /** Else the file that holds it. */
    keyFile: string;
    /** Origins of push services besides those of the browsers that there are. */
    services: readonly string[];
  };
  /** Whether this process sends what is in the outbox. */
  worker: boolean;
  migrate: boolean;
  demo: boolean;
  webDir: string;
  limits: { requestSeconds: number; connections: number };
  trustProxy: boolean;
  /** How long a record is kept after its last entry. */
  termYears: number;
  logLevel: string;
}

/** A setting that cannot work, in one line that says what to do. */
export class ConfigFault extends Error {}

/** Reads the settings; relative folders are taken from where the command was called. */
export function readConfig(from: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new ConfigFault(
      `${issue?.path.join('.') ?? 'A setting'} does not fit: ${issue?.message ?? 'unknown'}.`,
    );
  }
  const env = read.data;
  const demo = env.DEMO === 'on';
  if (demo && env.NODE_ENV === 'production')
    throw new ConfigFault('Demo mode does not run with NODE_ENV=production: set DEMO=off.');
  if (env.MASTER_KEY !== undefined && env.MASTER_KEY_FILE !== undefined)
    throw new ConfigFault('MASTER_KEY and MASTER_KEY_FILE are both set: leave one of them out.');
  if ((env.SMTP_URL === undefined) !== (env.MAIL_FROM === undefined))
    throw new ConfigFault('SMTP_URL and MAIL_FROM go together: set both, or neither.');
  const publicUrl = (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, '');
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    dataDir: resolve(env.DATA_DIR),
    database: {
      setUp: env.DATABASE_URL,
      migrator: env.DATABASE_URL_MIGRATOR,
      rw: env.DATABASE_URL_RW,
      auth: env.DATABASE_URL_AUTH,
      worker: env.DATABASE_URL_WORKER,
      backup: env.DATABASE_URL_BACKUP,
      rolePrefix: env.DATABASE_ROLE_PREFIX,
      pool: env.DATABASE_POOL,
    },
    keys: {
      given: env.MASTER_KEY,
      file: resolve(env.MASTER_KEY_FILE ?? join(env.DATA_DIR, 'master.key')),
      ownFile: env.MASTER_KEY_FILE === undefined,
      ledger: resolve(env.SHRED_LEDGER ?? join(env.DATA_DIR, 'destroyed-keys.jsonl')),
    },
    audit: {
      anchors: resolve(env.AUDIT_ANCHOR_DIR ?? join(env.DATA_DIR, 'audit-anchors')),
      anchorsChosen: env.AUDIT_ANCHOR_DIR !== undefined,
      years: env.AUDIT_YEARS,
    },
    mail: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: env.MAIL_FROM } : null,
    push: {
      on: env.PUSH === 'on',
      key: env.VAPID_KEY,
      keyFile: resolve(env.VAPID_KEY_FILE ?? join(env.DATA_DIR, 'push.key')),
      services: originsIn(env.PUSH_SERVICES),
    },
    worker: env.WORKER === 'on',
    migrate: env.MIGRATE === 'on',
    demo,
    webDir: env.WEB_DIR ? resolve(env.WEB_DIR) : join(import.meta.dirname, '../../../../web/dist'),
    limits: { requestSeconds: env.REQUEST_SECONDS, connections: env.MAX_CONNECTIONS },
    trustProxy: env.TRUST_PROXY === 'on',
    termYears: env.RECORD_YEARS,
    logLevel: env.LOG_LEVEL ?? (env.NODE_ENV === 'production' ? 'info' : 'warn'),
  };
}

function originsIn(list = ''): string[] {
  return list
    .split(/[\s,]+/)
    .filter((each) => each !== '')
    .map((each) => {
      const url = URL.parse(each);
      if (!url || !/^https?:$/.test(url.protocol) || each.replace(/\/$/, '') !== url.origin)
        throw new ConfigFault(
          'PUSH_SERVICES does not fit: origins, as https://push.example.org, apart by commas.',
        );
      return url.origin;
    });
}

/** The folder that a command was called from; npm itself runs its scripts in the folder of the project. */
export const callFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The settings, to be injected. */
export const CONFIG = Symbol('config');
