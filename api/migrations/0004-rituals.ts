import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** Rituals with their schedule versions and pauses, and the append-only history of moments. */
export class Rituals1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { rw } = await rolesOf(runner);
    await runner.query(`
      create table rituals (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        preset text check (preset in ('sunday-walk', 'coffee', 'creative-evening')),
        name text check (name <> ''),
        started_on date not null,
        ended_on date,
        created_at timestamptz not null,
        created_by uuid not null,
        unique (id, couple_id, practice_id),
        check ((preset is null) <> (name is null)),
        foreign key (couple_id, practice_id) references couples (id, practice_id),
        foreign key (created_by, practice_id) references accounts (id, practice_id)
      );
      create index on rituals (couple_id);
      create unique index one_running_of_a_preset on rituals (couple_id, preset) where ended_on is null;

      create table ritual_schedules (
        ritual_id uuid not null,
        practice_id uuid not null,
        couple_id uuid not null,
        from_on date not null,
        unit text not null check (unit in ('day', 'week', 'month')),
        every integer not null check (every between 1 and 12),
        times integer not null check (times between 1 and 31),
        kept text not null check (kept in ('either', 'both')),
        primary key (ritual_id, from_on),
        foreign key (ritual_id, couple_id, practice_id) references rituals (id, couple_id, practice_id)
      );
      create index on ritual_schedules (couple_id);

      create table ritual_pauses (
        id uuid primary key,
        ritual_id uuid not null,
        practice_id uuid not null,
        couple_id uuid not null,
        from_on date not null,
        to_on date not null,
        given_by uuid not null,
        given_at timestamptz not null,
        check (from_on <= to_on),
        foreign key (ritual_id, couple_id, practice_id) references rituals (id, couple_id, practice_id),
        foreign key (given_by, practice_id) references accounts (id, practice_id)
      );
      create index on ritual_pauses (couple_id);

      create table moments (
        id uuid primary key,
        ritual_id uuid not null,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        kept_on date not null,
        logged_at timestamptz not null,
        device_zone text not null,
        taken_back_at timestamptz,
        foreign key (ritual_id, couple_id, practice_id) references rituals (id, couple_id, practice_id),
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on moments (couple_id, kept_on desc);
      create unique index one_a_day_each on moments (ritual_id, partner_id, kept_on) where taken_back_at is null;

      grant select, insert on rituals, ritual_schedules, ritual_pauses, moments to ${rw};
      grant update (ended_on) on rituals to ${rw};
      grant update (taken_back_at) on moments to ${rw};
    `);
    for (const table of ['rituals', 'ritual_schedules', 'ritual_pauses', 'moments'])
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy caseload on ${table} for select to ${rw} using (couple_id = any ((select app.my_caseload())::uuid[]));
        create policy own_couple on ${table} for select to ${rw} using (couple_id = (select app.my_couple()));
      `);
    await runner.query(`
      create policy therapist_adds on rituals for insert to ${rw}
        with check (couple_id = any ((select app.my_clients())::uuid[]) and created_by = (select app.my_account()));
      create policy therapist_ends on rituals for update to ${rw}
        using (couple_id = any ((select app.my_clients())::uuid[])) with check (couple_id = any ((select app.my_clients())::uuid[]));
      create policy therapist_adds on ritual_schedules for insert to ${rw}
        with check (couple_id = any ((select app.my_clients())::uuid[]));
      create policy couple_pauses on ritual_pauses for insert to ${rw}
        with check (given_by = (select app.my_account())
          and (couple_id = (select app.my_couple()) or couple_id = any ((select app.my_clients())::uuid[])));
      create policy own_logging on moments for insert to ${rw} with check (partner_id = (select app.my_partner()));
      create policy own_taking_back on moments for update to ${rw}
        using (partner_id = (select app.my_partner())) with check (partner_id = (select app.my_partner()));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
