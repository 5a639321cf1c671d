import 'reflect-metadata';
import { makeApp } from '../../src/app.js';
import { readConfig } from '../../src/platform/config.js';
import { openMasterKeys } from '../../src/platform/crypto/key-check.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { databaseUrls } from '../../src/platform/database/set-up.js';
import type { Client } from '../client.js';
import { aCouple, anAssignment, aTherapist } from '../people.js';
import { testSettings } from '../settings.js';

/** A partner with homework to save again and again, or a therapist with a couple to assign to. */
export type Seat = { client: Client } & ({ homework: string } | { couple: string; standing: string[] });

/** Settings of a product on this database: the same wherever it runs, so that keys and sessions are the same. */
export function settingsOn(databaseUrl: string, folder: string): Record<string, string> {
  return testSettings({ DATABASE_URL: databaseUrl, DATA_DIR: folder, DATABASE_POOL: '8' });
}

/** Migrates, and makes `couples` couples of one practice each: two partners who save, one therapist who assigns. */
export async function layGround(settings: Record<string, string>, couples: number): Promise<Seat[]> {
  const config = readConfig(settings);
  const url = settings['DATABASE_URL'] ?? '';
  const urls = databaseUrls(url, config.database);
  // As a start does, which makes the key beside the data.
  await openMasterKeys(config, url, urls);
  await migrate(url, urls);
  const app = await makeApp(config, urls);
  await app.listen(0, '127.0.0.1');
  const product = { app, url: (await app.getUrl()).replace('[::1]', 'localhost') };
  const seats: Seat[] = [];
  try {
    for (let index = 0; index < couples; index++) {
      const therapist = await aTherapist(product);
      const couple = await aCouple(therapist);
      const homework = await anAssignment(therapist, couple.id);
      for (const client of [couple.a, couple.b]) seats.push({ client, homework });
      // What was there before is not counted.
      seats.push({ client: therapist, couple: couple.id, standing: [homework] });
    }
  } finally {
    await app.close();
  }
  return seats;
}
