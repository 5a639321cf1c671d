import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** For the owner who looks at events: who there is in the practice, whichever couple they belong to. Names, no more. */
export class AuditNames1763800000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { rw } = await rolesOf(runner);
    await runner.query(`
      create function app.people_in_audit() returns table (id uuid, name text, kind text)
      language sql stable security definer set search_path = '' as $$
        select a.id, a.name, a.kind from public.accounts a where a.practice_id = (select app.managed_practice())
      $$;
      create function app.all_couples_in_audit() returns table (id uuid, label text)
      language sql stable security definer set search_path = '' as $$
        select f.couple_id, f.label from public.couple_files f where f.practice_id = (select app.managed_practice())
      $$;
      create function app.partners_in_audit(partners uuid[]) returns table (id uuid, name text)
      language sql stable security definer set search_path = '' as $$
        select p.id, a.name from public.partners p join public.accounts a on a.id = p.account_id
        where p.id = any (partners) and p.practice_id = (select app.managed_practice())
      $$;
      revoke all on function app.people_in_audit(), app.all_couples_in_audit(), app.partners_in_audit(uuid[]) from public;
      grant execute on function app.people_in_audit(), app.all_couples_in_audit(), app.partners_in_audit(uuid[]) to ${rw};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
