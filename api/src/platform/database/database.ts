import { Injectable } from '@nestjs/common';
import { TransactionHost } from '@nestjs-cls/transactional';
import type { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import type { EntityManager } from 'typeorm';

/** The database as one request sees it: inside its transaction, bound to its session, below every policy. */
@Injectable()
export class Database {
  constructor(private readonly host: TransactionHost<TransactionalAdapterTypeOrm>) {}

  /** The manager of the running transaction. Outside of one there is no viewer, so there is nothing to see. */
  get tx(): EntityManager {
    if (!this.host.isTransactionActive())
      throw new Error('The database was reached outside the transaction of a request.');
    return this.host.tx;
  }

  /** Rows of a statement, as plain data. */
  rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.tx.query<Row[]>(sql, values);
  }

  /** How many rows an `update` or `delete` reached. */
  async change(sql: string, values: unknown[] = []): Promise<number> {
    const [, reached] = await this.tx.query<[unknown[], number]>(sql, values);
    return reached;
  }

  /** Waits for whoever else holds this record now, and holds it until the transaction ends. */
  async hold(id: string): Promise<void> {
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  }

  /** Holds this together with others who do the same; whoever holds it alone waits for all of them. */
  async holdTogether(id: string): Promise<void> {
    await this.tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [id]);
  }

  /** Runs `work` in one transaction bound to a session token; nobody sees the answer before it is committed. */
  inSession<Result>(token: string, work: () => Promise<Result>): Promise<Result> {
    return this.host.withTransaction(async () => {
      await this.tx.query(`select set_config('app.sid', $1, true)`, [token]);
      return work();
    });
  }
}
