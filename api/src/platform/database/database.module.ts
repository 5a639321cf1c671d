import { Global, Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import pg from 'pg';
import { AuthDatabase } from './auth-database.js';
import { Database } from './database.js';
import { WorkerDatabase } from './worker-database.js';
import type { ServiceUrls } from './set-up.js';

// A calendar day stays a calendar day: as a Date it would shift with the zone of the process.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

@Global()
@Module({})
export class DatabaseModule {
  static with(urls: ServiceUrls, poolSize: number): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: urls.rw,
          autoLoadEntities: true,
          synchronize: false,
          retryAttempts: 0,
          extra: { max: poolSize, connectionTimeoutMillis: 3_000 },
        }),
        ClsModule.forRoot({
          middleware: { mount: true },
          plugins: [
            new ClsPluginTransactional({
              adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
            }),
          ],
        }),
      ],
      providers: [
        Database,
        {
          provide: AuthDatabase,
          useFactory: () => new AuthDatabase(urls.auth, Math.max(2, Math.ceil(poolSize / 2))),
        },
        { provide: WorkerDatabase, useFactory: () => new WorkerDatabase(urls.worker, 4) },
      ],
      exports: [Database, AuthDatabase, WorkerDatabase],
    };
  }
}
