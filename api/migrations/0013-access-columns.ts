import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rolesOf } from '../src/platform/database/roles.js';

/** Columns that came after 0007 to tables of which requests read column by column. */
export class AccessColumns1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const { rw } = await rolesOf(runner);
    await runner.query(`grant select (vulnerable) on assignments to ${rw}`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
