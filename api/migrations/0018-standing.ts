import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/**
 * How somebody stands to the couple of a record. Below the policies a row of others would cost asking who may see it,
 * and a row that is not there would cost nothing; here the same is asked either way.
 */
export class Standing1763800000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { rw } = await rolesOf(runner);
    await runner.query(`
      create function app.my_relations(of_kind text, record uuid) returns text[]
      language plpgsql stable security definer set search_path = '' as $$
      declare couple uuid; own uuid[] := app.my_own_couples(); clients uuid[] := app.my_clients();
        caseload uuid[] := app.my_caseload(); planned uuid[] := app.planned_couples();
      begin
        case of_kind
          when 'couples' then couple := record;
          when 'assignments' then select a.couple_id into couple from public.assignments a where a.id = record;
          when 'reflections' then select r.couple_id into couple from public.reflections r
            where r.id = record and r.state in ('submitted', 'declined');
          when 'safety-checks' then select s.couple_id into couple from public.safety_checks s where s.id = record;
        end case;
        return pg_catalog.array_remove(array[
          case when couple = any (own) then 'therapist' end,
          case when couple = any (clients) then 'substitute' end,
          case when couple = any (caseload) then 'supervisor' end,
          case when couple = any (planned) then 'assistant' end], null);
      end $$;
      revoke all on function app.my_relations(text, uuid) from public;
      grant execute on function app.my_relations(text, uuid) to ${rw};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
