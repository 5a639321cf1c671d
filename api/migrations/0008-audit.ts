import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';
import { whoAppends } from './0008-appending.js';
import { whoSees } from './0008-seeing.js';

/**
 * Who read and changed what: a chain of events for each practice. There is no key to who it is about, because events
 * outlive a record that was erased.
 */
export class Audit1763800000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { owner, rw, auth } = await rolesOf(runner);
    await runner.query(`
      create function app.is_code(word text) returns boolean language sql immutable set search_path = '' as $$
        select word operator(pg_catalog.~) '^[a-z][a-z-]{0,59}$'
      $$;
      grant execute on function app.is_code(text) to ${rw}, ${auth};

      create table audit_events (
        practice_id uuid not null references practices (id),
        sequence bigint not null check (sequence > 0),
        previous bytea not null check (length(previous) = 32),
        key_id uuid not null,
        seal bytea not null check (length(seal) = 32),
        id uuid not null,
        at timestamptz not null check (at = date_trunc('milliseconds', at)),
        session_id uuid,
        account_id uuid not null,
        role text not null check (app.is_code(role)),
        act text not null check (app.is_code(act)),
        outcome text not null check (outcome in ('done', 'refused')),
        couple_id uuid,
        partner_id uuid,
        record_id uuid,
        access_id uuid,
        shown_to text not null check (shown_to in ('account', 'practice', 'partner', 'couple')),
        primary key (practice_id, sequence),
        check (partner_id is null or couple_id is not null),
        check (shown_to <> 'partner' or partner_id is not null),
        check (shown_to <> 'couple' or couple_id is not null and partner_id is null)
      );
      create index on audit_events (practice_id, at desc, id desc);
      create index on audit_events (partner_id, at desc) where shown_to = 'partner';
      create index on audit_events (couple_id, at desc) where shown_to = 'couple';

      -- The end of each chain: who appends holds this row until the transaction ends.
      create table auth.audit_heads (
        practice_id uuid primary key references practices (id),
        sequence bigint not null default 0,
        seal bytea not null default decode(repeat('00', 32), 'hex') check (length(seal) = 32)
      );

      -- What is left of a beginning whose term is over.
      create table auth.audit_checkpoints (
        practice_id uuid not null references practices (id),
        sequence bigint not null check (sequence > 0),
        seal bytea not null check (length(seal) = 32),
        at timestamptz not null check (at = date_trunc('milliseconds', at)),
        key_id uuid not null,
        mark bytea not null check (length(mark) = 32),
        primary key (practice_id, sequence)
      );
    `);
    for (const table of ['audit_events', 'auth.audit_heads', 'auth.audit_checkpoints'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy definer on ${table} to ${owner} using (true) with check (true);
      `);
    await runner.query(nothingIsUndone);
    await runner.query(whoAppends(rw, auth));
    await runner.query(whoSees(rw, auth));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

/** For everybody, whatever their grants: events stay as they are, until five years are over and a checkpoint stands. */
const nothingIsUndone = `
  create function app.keep_as_it_is() returns trigger language plpgsql set search_path = '' as $$
  begin
    raise exception 'the record of who did what is only added to' using errcode = '42501';
  end $$;
  create function app.keep_for_the_term() returns trigger language plpgsql set search_path = '' as $$
  begin
    if old.at > pg_catalog.now() - interval '5 years' or not exists (
      select 1 from auth.audit_checkpoints c where c.practice_id = old.practice_id and c.sequence >= old.sequence)
    then
      raise exception 'an event is kept for five years, and then until a checkpoint stands for it' using errcode = '42501';
    end if;
    return old;
  end $$;
  create function app.move_on_by_one() returns trigger language plpgsql set search_path = '' as $$
  begin
    if new.practice_id <> old.practice_id or new.sequence <> old.sequence + 1 or not exists (
      select 1 from public.audit_events e
      where e.practice_id = new.practice_id and e.sequence = new.sequence and e.seal = new.seal and e.previous = old.seal)
    then
      raise exception 'a chain goes on by one event' using errcode = '42501';
    end if;
    return new;
  end $$;
  revoke all on function app.keep_as_it_is(), app.keep_for_the_term(), app.move_on_by_one() from public;

  create trigger keep_as_it_is before update on audit_events for each row execute function app.keep_as_it_is();
  create trigger keep_for_the_term before delete on audit_events for each row execute function app.keep_for_the_term();
  create trigger keep_all before truncate on audit_events execute function app.keep_as_it_is();
  create trigger move_on_by_one before update on auth.audit_heads for each row execute function app.move_on_by_one();
  create trigger keep_as_it_is before delete on auth.audit_heads for each row execute function app.keep_as_it_is();
  create trigger keep_all before truncate on auth.audit_heads execute function app.keep_as_it_is();
  create trigger keep_as_it_is before update or delete on auth.audit_checkpoints for each row execute function app.keep_as_it_is();
  create trigger keep_all before truncate on auth.audit_checkpoints execute function app.keep_as_it_is();
`;
