import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';

/** A pool beside that of requests, with a login of its own. */
export abstract class OwnPool implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(url: string, size: number) {
    this.pool = new pg.Pool({ connectionString: url, max: size, connectionTimeoutMillis: 3_000 });
    // Without a listener a connection that the server closes while idle ends the process.
    this.pool.on('error', () => undefined);
  }

  async rows<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  async transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (fault) {
      await client.query('rollback').catch(() => undefined);
      throw fault;
    } finally {
      client.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
