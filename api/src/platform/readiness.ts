import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataKeysRepository } from './crypto/data-keys.repository.js';
import { MASTER_KEYS, WrongMasterKey, type MasterKeys } from './crypto/master-keys.js';
import { bytesOfOwner } from './crypto/place.js';
import { AuthDatabase } from './database/auth-database.js';
import { Database } from './database/database.js';
import { missingMigrations } from './database/migrate.js';
import { ProblemException } from './http/problems.js';

/** Whether the product can serve. Why it cannot is for the log: whoever asks is told nothing about the inside. */
@Injectable()
export class Readiness {
  private readonly logger = new Logger('readiness');

  constructor(
    private readonly requests: Database,
    private readonly signingIn: AuthDatabase,
    private readonly keys: DataKeysRepository,
    @Inject(MASTER_KEYS) private readonly masters: MasterKeys,
  ) {}

  async expectReady(): Promise<void> {
    const missing = await missingMigrations((sql) => this.signingIn.rows(sql));
    if (missing.length > 0) this.refuse(`migrations are missing: ${missing.join(', ')}`);
    if (!(await this.opensKeys())) this.refuse('the master key is not the one of this database');
    await this.requests.inSession('', () => this.requests.rows('select 1'));
  }

  private async opensKeys(): Promise<boolean> {
    const key = await this.keys.newest();
    if (!key?.wrapped) return true;
    try {
      (await this.masters.unwrap(key.wrapped, key.master, bytesOfOwner(key, key.keyId))).fill(0);
      return true;
    } catch (fault) {
      if (fault instanceof WrongMasterKey) return false;
      throw fault;
    }
  }

  private refuse(because: string): never {
    this.logger.error({ msg: 'not ready', because });
    throw new ProblemException('unavailable');
  }
}
