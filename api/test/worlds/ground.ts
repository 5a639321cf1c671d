import { createHash } from 'node:crypto';
import pg from 'pg';
import { copyOfTemplate, type TestDatabase } from '../database.js';
import { at } from './made.js';
import type { Fault } from './planted.js';
import type { Row, Table, World } from './world.js';

/** What names a row of each table. */
const keys: Record<Table, readonly string[]> = {
  practices: ['id'],
  accounts: ['id'],
  members: ['account_id'],
  former_members: ['account_id'],
  colleague_invitations: ['id'],
  couples: ['id'],
  couple_files: ['couple_id'],
  partners: ['id'],
  access_grants: ['id'],
  couple_access: ['id'],
  invitations: ['id'],
  consents: ['id'],
  password_renewals: ['id'],
  recoveries: ['id'],
  text_locks: ['id'],
  person_requests: ['id'],
  erasures: ['partner_id'],
  assignments: ['id'],
  reflections: ['id'],
  answers: ['reflection_id', 'prompt_key'],
  releases: ['id'],
  shared_answers: ['release_id', 'partner_id', 'prompt_key'],
  feedback: ['id'],
  feedback_seen: ['feedback_id'],
  later_thoughts: ['id'],
  reads: ['reader_id', 'record_id'],
  safety_checks: ['id'],
  audit_events: ['id'],
  rituals: ['id'],
  ritual_schedules: ['ritual_id', 'from_on'],
  ritual_proposals: ['id'],
  ritual_answers: ['proposal_id', 'partner_id'],
  ritual_pauses: ['id'],
  moments: ['id'],
  moment_notes: ['moment_id'],
  shared_moment_notes: ['moment_id'],
  ritual_pause_reasons: ['pause_id'],
  streak_choices: ['partner_id'],
  reminder_choices: ['partner_id'],
  reminder_messages: ['partner_id', 'local_day'],
  ritual_streaks: ['ritual_id'],
  reminder_devices: ['id'],
  calendar_feeds: ['partner_id'],
};
export const tables = Object.keys(keys) as Table[];

/** Names a row across all tables. */
export function nameOf<Of extends Table>(table: Of, row: Row<Of>): string {
  const columns: Record<string, unknown> = { ...row };
  return [table, ...keys[table].map((column) => String(columns[column]))].join(' ');
}

const everything = tables
  .map((table) => `select concat_ws(' ', '${table}', ${keys[table].join(', ')}) as name from public.${table}`)
  .join(' union all ');

/** A database in which one world after the other comes to be. */
export class Ground {
  private worlds = 0;

  private constructor(
    readonly database: TestDatabase,
    private readonly above: pg.Client,
    private readonly below: pg.Client,
  ) {}

  static async lay(): Promise<Ground> {
    const database = await copyOfTemplate();
    const above = new pg.Client({ connectionString: database.url });
    const below = new pg.Client({ connectionString: database.urls.rw });
    await Promise.all([above.connect(), below.connect()]);
    await above.query(setUp(database.urls.roles.rw));
    await below.query(`prepare everything as ${everything}`);
    return new Ground(database, above, below);
  }

  /** The rows of a world at once. Those of a few earlier worlds stay, for they are nobody's business here either. */
  async bringAbout(world: World): Promise<void> {
    if (this.worlds++ % 25 === 0)
      await this.above.query(`begin; set local session_replication_role = replica;
        truncate ${tables.join(', ')}, auth.sessions cascade; commit`);
    await this.above.query('select worlds.bring_about($1)', [
      JSON.stringify({ ...world, sessions: sessionRows(world) }),
    ]);
  }

  /** The names of all rows that each session sees, through the login that serves requests. */
  async seenIn(tokens: string[]): Promise<Set<string>[]> {
    const found = await this.inSessions<{ name: string }>(
      tokens.map((token) => [token, 'execute everything']),
    );
    return found.map((rows) => new Set(rows.map((row) => row.name)));
  }

  /** What becomes of statements in a session: how many rows each reached, or the code of the refusal. Nothing stays. */
  async triedIn(token: string, statements: string[]): Promise<string[]> {
    const tries = statements.map((each) => `worlds.try(${pg.escapeLiteral(each)})`);
    const ask = `select array[${tries.join(', ')}]::text[] as all`;
    const [rows] = await this.inSessions<{ all: string[] }>([[token, ask]]);
    return rows?.[0]?.all ?? [];
  }

  /** Makes a fault in the database, for `work` alone. */
  async with<Result>({ policy, of }: Fault, work: () => Promise<Result>): Promise<Result> {
    const [name = '', from = '', to = ''] = of ?? [];
    const whole = of ? await this.definitionOf(name) : '';
    if (of && !whole.includes(from)) throw new Error(`${name} does not say: ${from}`);
    const plant = policy ? `create policy planted on ${policy}` : whole.replace(from, to);
    const undo = policy ? `drop policy planted on ${policy.split(' ')[0]}` : whole;
    await this.above.query(plant);
    try {
      return await work();
    } finally {
      await this.above.query(undo);
    }
  }

  private async definitionOf(name: string): Promise<string> {
    const { rows } = await this.above.query<{ sql: string }>(
      'select pg_get_functiondef($1::regprocedure) as sql',
      [name],
    );
    return rows[0]?.sql ?? '';
  }

  async clear(): Promise<void> {
    await Promise.all([this.above.end(), this.below.end()]);
    await this.database.drop();
  }

  /** As a request does it: a transaction each, and the setting is LOCAL to it. All of them in one round trip. */
  private async inSessions<Found extends pg.QueryResultRow>(asked: [string, string][]): Promise<Found[][]> {
    const transactions = asked.map(
      ([token, sql]) =>
        `begin; select set_config('app.sid', ${pg.escapeLiteral(token)}, true); ${sql}; commit;`,
    );
    const results: unknown = await this.below.query(transactions.join(' '));
    const all = results as pg.QueryResult<Found>[];
    return asked.map((_, index) => all[index * 4 + 2]?.rows ?? []);
  }
}

function sessionRows({ sessions }: World): unknown[] {
  return sessions
    .filter(({ state }) => state !== 'forged' && state !== 'none')
    .map(({ id, token, account_id, practice_id, state }) => ({
      id,
      token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
      account_id,
      practice_id,
      made_by: 'code',
      stage: 'full',
      wrong_tries: 0,
      device: '',
      created_at: at(-60),
      last_seen_at: at(state === 'idle' ? -20 : -5),
      idle: '15 minutes',
      expires_at: at(state === 'expired' ? -5 : 60),
      revoked_at: state === 'revoked' ? at(-5) : null,
    }));
}

const setUp = (rw: string): string => `
  create schema worlds;
  grant usage on schema worlds to ${rw};
  create function worlds.bring_about(world jsonb) returns void language plpgsql as $$
  declare place text;
  begin
    foreach place in array array['${tables.join(`', '`)}', 'sessions'] loop
      continue when jsonb_array_length(world -> place) = 0;
      execute format('insert into %1$s overriding user value select * from jsonb_populate_recordset(null::%1$s, $1)',
        case place when 'sessions' then 'auth.sessions' else 'public.' || place end) using world -> place;
    end loop;
  end $$;
  create function worlds.try(statement text) returns text language plpgsql as $$
  declare reached integer;
  begin
    execute statement;
    get diagnostics reached = row_count;
    raise exception using errcode = 'TRIED', message = reached::text;
  exception
    when sqlstate 'TRIED' then return sqlerrm;
    when others then return sqlstate;
  end $$;
`;
