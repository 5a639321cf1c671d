import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { takeWay } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { PracticeService } from './index.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const begin = (token: string, signInName: string, client = new Client(product.url)) =>
  takeWay(
    client,
    ['/practice/ways', '/practice'],
    { token, name: 'Mieke', signInName },
    { token, name: 'Mieke', signInName, practiceName: 'De Linde', language: 'nl' },
  );

describe('the first start on an empty database', () => {
  it('gives an address on which the first owner makes the practice, once', async () => {
    const practices = product.app.get(PracticeService);
    const early = await practices.invitationToBegin();
    const token = await practices.invitationToBegin();
    // A second start prints a new address; the one of the first no longer works.
    expect(await begin(early ?? '', 'mieke')).toMatchObject({ status: 404, body: { code: 'setup_refused' } });
    expect(await begin(token ?? '', 'mieke')).toMatchObject({
      status: 201,
      body: {
        session: { viewer: { roles: ['owner', 'therapist'], practice: { name: 'De Linde', demo: false } } },
      },
    });
    expect((await begin(token ?? '', 'ander')).status).toBe(404);
    expect(await practices.invitationToBegin()).toBeNull();
  });

  it('loses the address neither to a bad form nor to a taken name', async () => {
    const other = await startProduct();
    const token = (await other.app.get(PracticeService).invitationToBegin()) ?? '';
    const short = await new Client(other.url).post('/practice', {
      token,
      practiceName: '',
      name: 'M',
      signInName: 'x',
      way: { kind: 'password', ticket: 'x'.repeat(43), password: 'kort', code: '123456' },
      language: 'fr',
    });
    expect(short.status).toBe(422);
    expect(short.body.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      '/language',
      '/practiceName',
      '/signInName',
      '/way/password',
    ]);
    const made = await begin(token, 'mieke', new Client(other.url));
    expect(made.status).toBe(201);
    await other.stop();
  });
});
