import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ProblemException } from '../http/problems.js';
import { AuthDatabase } from './auth-database.js';
import { missingMigrations } from './migrate.js';

/** Whether the product can serve. Why it cannot is for the log: whoever asks is told nothing about the inside. */
@Injectable()
export class Readiness {
  private readonly logger = new Logger('readiness');

  constructor(
    private readonly requests: DataSource,
    private readonly signingIn: AuthDatabase,
  ) {}

  async expectReady(): Promise<void> {
    const missing = await missingMigrations((sql) => this.signingIn.rows(sql));
    if (missing.length > 0) this.refuse(`migrations are missing: ${missing.join(', ')}`);
    await this.requests.query('select 1');
  }

  private refuse(because: string): never {
    this.logger.error({ msg: 'not ready', because });
    throw new ProblemException('unavailable');
  }
}
