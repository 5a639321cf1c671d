import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../src/platform/database/database.js';
import { aCrowd, countBleeds, type Caller } from './crowd.js';
import { aTherapist } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
let crowd: Caller[];
beforeAll(async () => {
  product = await startProduct({ DATABASE_POOL: '4' });
  crowd = await aCrowd(product, 60);
});
afterAll(() => product.stop());

describe('many callers on few connections', () => {
  it('leave nothing of their session on a connection', async () => {
    expect(await countBleeds(product, crowd, 200)).toBe(0);
    const held = 'select current_setting($1, true) as sid, pg_sleep(0.05)';
    const ask = (): Promise<{ sid: string }[]> => product.app.get(DataSource).query(held, ['app.sid']);
    const connections = await Promise.all(Array.from({ length: 8 }, ask));
    expect(new Set(connections.map(([each]) => each?.sid))).toEqual(new Set(['']));
  });
});

describe('the database of a request', () => {
  it('is not there outside its transaction', async () => {
    const database = product.app.get(Database);
    const reach = async (): Promise<unknown> => database.rows('select 1');
    await expect(reach()).rejects.toThrow('outside the transaction');
  });

  it('is closed to a question that comes after the transaction ended', async () => {
    const database = product.app.get(Database);
    let late: Promise<unknown> = Promise.resolve();
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    await database.inSession(crowd[0]?.token ?? '', async () => {
      late = ended.then(() => database.rows('select 1'));
    });
    end();
    await expect(late).rejects.toThrow();
  });

  it('gives no answer before it has kept what the answer says', async () => {
    const therapist = await aTherapist(product);
    const couple = { id: randomUUID(), label: 'Koppel', timeZone: 'Europe/Amsterdam', rituals: [] };
    await product.database.look(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
      create constraint trigger refuse after insert on couples deferrable initially deferred
        for each row execute function refuse();
    `);
    const refused = await therapist.post('/couples', couple);
    expect(refused).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(JSON.stringify(refused.body)).not.toMatch(/Koppel|not now/);
    expect((await therapist.get('/caseload')).body.couples).toEqual([]);

    await product.database.look('drop trigger refuse on couples');
    expect((await therapist.post('/couples', couple)).status).toBe(201);
  });
});
