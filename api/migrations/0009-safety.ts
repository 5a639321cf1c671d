import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** What each partner may tell the professionals alone, and the switch for exercises that ask for vulnerability. */
export class Safety1763800000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { rw } = await rolesOf(runner);
    await runner.query(`
      create table safety_checks (
        id uuid primary key,
        practice_id uuid not null,
        couple_id uuid not null,
        partner_id uuid not null,
        body bytea not null,
        told_at timestamptz not null,
        foreign key (partner_id, couple_id, practice_id) references partners (id, couple_id, practice_id)
      );
      create index on safety_checks (couple_id, told_at desc);
      alter table safety_checks enable row level security;
      alter table safety_checks force row level security;
      grant select, insert on safety_checks to ${rw};
      create policy caseload on safety_checks for select to ${rw}
        using (couple_id = any ((select app.my_caseload())::uuid[]));
      -- Whoever tells does not read it back: on a shared sofa a partner could be made to show it.
      create policy own_telling on safety_checks for insert to ${rw} with check (partner_id = (select app.my_partner()));

      alter table reads drop constraint reads_record_kind_check;
      alter table reads add constraint reads_record_kind_check check (record_kind in ('reflection', 'safety-check'));
      drop policy of_my_record on reads;
      create policy of_my_record on reads for select to ${rw}
        using (partner_id = (select app.my_partner()) and record_kind <> 'safety-check');

      -- Beside the label, where partners cannot look. An assignment says itself whether its exercise is of that kind.
      alter table couple_files add column vulnerable_off_at timestamptz;
      grant update (vulnerable_off_at) on couple_files to ${rw};
      alter table assignments add column vulnerable boolean not null default false;
      create policy not_when_switched_off on assignments as restrictive for insert to ${rw}
        with check (not vulnerable or not exists (select 1 from couple_files f
          where f.couple_id = assignments.couple_id and f.vulnerable_off_at is not null));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
