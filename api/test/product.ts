import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeApp } from '../src/app.js';
import { Clock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import { testSettings } from './settings.js';
import { copyOfTemplate, type TestDatabase } from './database.js';

export interface Product {
  app: NestFastifyApplication;
  url: string;
  database: TestDatabase;
  /** Lets it be another time for the product. The database keeps its own clock. */
  clock: Clock;
  stop(): Promise<void>;
}

/** The product on a port of its own, with a database of its own, answering over HTTP. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const database = await copyOfTemplate();
  const clock = new Clock();
  const config = readConfig(testSettings({ DATABASE_POOL: '6', ...settings }));
  const app = await makeApp(config, database.urls, clock);
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', 'localhost');
  return {
    app,
    url,
    database,
    clock,
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
