import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** The first byte of a sealed text is its version. Validated at once where nothing else lies there. */
export const takesSealedTextsOnly = (table: string, column: string): string => `
  alter table ${table} add constraint ${column}_sealed check (substring(${column} from 1 for 1) = '\\x01') not valid;
  do $$ begin
    alter table ${table} validate constraint ${column}_sealed;
  exception when check_violation then null; end $$;
`;

/** The wrapped data keys, and columns of clinical text that take nothing but sealed texts. */
export class Keys1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { auth } = await rolesOf(runner);
    await runner.query(`
      -- owner_id points at a partner, a couple or a practice, and is no key to them: that a key was destroyed is known
      -- longer than whose it was.
      create table auth.data_keys (
        id uuid primary key,
        practice_id uuid not null references practices (id),
        owner_kind text not null check (owner_kind in ('person', 'couple', 'practice')),
        owner_id uuid not null,
        wrapped bytea,
        -- Which master key wrapped it.
        master text not null,
        made_at timestamptz not null default now(),
        superseded_at timestamptz,
        destroyed_at timestamptz,
        check ((wrapped is null) = (destroyed_at is not null)),
        check (owner_kind <> 'practice' or owner_id = practice_id)
      );
      create unique index one_current_key on auth.data_keys (practice_id, owner_kind, owner_id)
        where superseded_at is null and destroyed_at is null;
      alter table auth.data_keys enable row level security;
      alter table auth.data_keys force row level security;
      create policy sign_in on auth.data_keys to ${auth} using (true) with check (true);
      grant select, insert, update (wrapped, master, superseded_at, destroyed_at) on auth.data_keys to ${auth};

      create function auth.stay_destroyed() returns trigger language plpgsql set search_path = '' as $$
      begin
        raise exception 'a destroyed key stays destroyed' using errcode = '23514';
      end $$;
      revoke all on function auth.stay_destroyed() from public;
      create trigger stay_destroyed before update on auth.data_keys
        for each row when (old.destroyed_at is not null) execute function auth.stay_destroyed();
    `);
    // Where texts from before are, it is validated once these are sealed, right after the migrations.
    for (const [table, column] of [
      ['assignments', 'line'],
      ['reflections', 'decline_reason'],
      ['answers', 'body'],
      ['feedback', 'body'],
      ['later_thoughts', 'body'],
      ['shared_answers', 'body'],
    ] as const)
      await runner.query(takesSealedTextsOnly(table, column));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
