import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditKeys } from '../src/platform/audit/audit-keys.js';
import { ChainsRepository } from '../src/platform/audit/chains.repository.js';
import { verifyChain } from '../src/platform/audit/verify-chain.js';
import { eventsIn } from './chain.js';
import { aCouple, aTherapist, type TestCouple } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
let therapist: Awaited<ReturnType<typeof aTherapist>>;
let couple: TestCouple;
beforeAll(async () => {
  product = await startProduct({ DATABASE_POOL: '10' });
  therapist = await aTherapist(product);
  couple = await aCouple(therapist);
});
afterAll(() => product.stop());

async function expectSound(): Promise<number> {
  const keys = product.app.get(AuditKeys, { strict: false });
  const [verified] = await ChainsRepository.with(product.database.urls, async (chains) =>
    Promise.all((await chains.practices()).map((each) => verifyChain(each, { chains, keys, anchors: [] }))),
  );
  expect(verified?.damages).toEqual([]);
  const events = await eventsIn(product.database);
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  return events.length;
}

describe('the chain of a practice', () => {
  it('is unbroken after fifty requests at once', async () => {
    const before = await expectSound();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 ? therapist.get(`/couples/${couple.id}`) : therapist.get('/caseload'),
      ),
    );
    const done = answers.filter(({ status }) => status === 200).length;
    expect(done).toBeGreaterThan(0);
    expect(await expectSound()).toBe(before + done);
  });

  it('has no gap when connections die between an event and its commit', async () => {
    const before = await expectSound();
    const answers = Promise.all(Array.from({ length: 30 }, () => therapist.get(`/couples/${couple.id}`)));
    for (let times = 0; times < 5; times++) {
      await new Promise((later) => setTimeout(later, 20));
      await product.database.look(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename like '%\\_rw' and query like '%append_my_event%'`,
      );
    }
    const done = (await answers).filter(({ status }) => status === 200).length;
    const after = await expectSound();
    // What died after its commit is written down although its answer was lost.
    expect(after).toBeGreaterThanOrEqual(before + done);
    expect(after).toBeLessThanOrEqual(before + 30);
    expect(product.app.get(DataSource).isInitialized).toBe(true);
    expect((await therapist.get('/caseload')).status).toBe(200);
  });
});
