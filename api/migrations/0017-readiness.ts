import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** Whoever serves may see which migrations ran, and refuses to serve a database that misses some. */
export class Readiness1763800000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { auth } = await rolesOf(runner);
    await runner.query(`
      create policy looking on migrations for select to ${auth} using (true);
      grant select on migrations to ${auth};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
