import { Injectable, Module, Global } from '@nestjs/common';
import type pg from 'pg';
import { AuthDatabase } from '../../platform/database/auth-database.js';

/**
 * Signing in to the demo with the password alone. It exists in demo mode only, where its module is taken in; outside
 * it there is nothing to ask.
 */
@Injectable()
export class DemoWay {
  constructor(private readonly database: AuthDatabase) {}

  /** For accounts of a demo practice that have a password, and no app. */
  async opens(accountId: string, on: Pick<pg.Pool, 'query'> = this.database.pool): Promise<boolean> {
    const { rowCount } = await on.query(
      `select 1 from accounts a join practices p on p.id = a.practice_id
       join auth.credentials c on c.account_id = a.id
       where a.id = $1 and p.demo and not exists (select 1 from auth.apps t where t.account_id = a.id)`,
      [accountId],
    );
    return rowCount === 1;
  }
}

@Global()
@Module({ providers: [DemoWay], exports: [DemoWay] })
export class DemoWayModule {}
