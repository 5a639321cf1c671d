import type { MigrationInterface, QueryRunner } from 'typeorm';
import { takesSealedTextsOnly } from './0005-keys.js';

/** What a partner told in private is a sealed text too. */
export class SealedSafety1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(takesSealedTextsOnly('safety_checks', 'body'));
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
