import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Audit } from '../platform/audit/audit.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, submit, type Setting } from '../../test/reflecting.js';

let product: Product;
let setting: Setting;
beforeAll(async () => {
  product = await startProduct();
  setting = await anExercise(product);
  for (const partner of [setting.a, setting.b]) {
    await write(partner, setting.assignment, 'dat we praten');
    await submit(partner, setting.assignment);
  }
});
afterAll(() => product.stop());

const DAY = 86_400_000;
const readers = async (partner: Setting['a']) => (await partner.get('/me/readers')).body;

describe('a partner', () => {
  it('sees who read what they wrote, once a day, with the exercise', async () => {
    expect((await readers(setting.a)).own).toEqual([]);
    const line = (await lines(setting)).find(({ side }: { side: string }) => side === 'a');
    for (let times = 0; times < 3; times++) await setting.therapist.get(`/reflections/${line.id}`);
    const { own } = await readers(setting.a);
    expect(own).toEqual([
      {
        day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        by: 'Mieke',
        role: 'therapist',
        act: 'read-reflection',
        title: expect.objectContaining({ nl: expect.any(String) }),
      },
    ]);
  });

  it('sees nothing of who read what the other wrote', async () => {
    const before = (await setting.b.get('/me/readers')).body;
    expect(before.own).toEqual([]);
    const line = (await lines(setting)).find(({ side }: { side: string }) => side === 'a');
    await setting.therapist.get(`/reflections/${line.id}`);
    await write(setting.a, setting.assignment, 'nog iets');
    expect((await setting.b.get('/me/readers')).body).toEqual(before);
  });

  it('sees who opened the record of the two by month, and only once the month is over', async () => {
    await setting.therapist.get(`/couples/${setting.id}`);
    expect((await readers(setting.a)).joint).toEqual([]);
    product.clock.standAt(new Date(Date.now() - 62 * DAY));
    await setting.therapist.get(`/couples/${setting.id}`);
    await setting.therapist.get(`/couples/${setting.id}/rituals`);
    product.clock.standAt(null);
    const { joint } = await readers(setting.a);
    expect(joint).toEqual([
      { month: expect.stringMatching(/^\d{4}-\d{2}$/), by: 'Mieke', role: 'therapist' },
    ]);
    expect((await readers(setting.b)).joint).toEqual(joint);
  });

  it('finds no list of everybody’s acts', async () => {
    expect((await setting.a.get('/practice/events')).status).toBe(404);
  });
});

describe('the owner of a practice', () => {
  const events = async (question = '') => (await setting.therapist.get(`/practice/events${question}`)).body;

  it('sees who did what, without any text and without the exercise', async () => {
    const page = await events();
    expect(page.entries[0]).toMatchObject({ by: expect.any(String), outcome: 'done' });
    const read = page.entries.find(({ act }: { act: string }) => act === 'read-reflection');
    expect(read).toMatchObject({ by: 'Mieke', role: 'therapist', partner: 'Anna', byGivenAccess: false });
    expect(read.couple.label).toEqual(expect.any(String));
    expect(JSON.stringify(page)).not.toMatch(/dat we praten|nog iets|own-patterns/);
  });

  it('narrows them by who, which couple, which act and which day', async () => {
    const { people } = await events();
    const anna = people.find(({ name }: { name: string }) => name === 'Anna');
    for (const entry of (await events(`?person=${anna.id}`)).entries) expect(entry.by).toBe('Anna');
    for (const entry of (await events('?act=see-couple')).entries) expect(entry.act).toBe('see-couple');
    for (const entry of (await events(`?couple=${setting.id}`)).entries)
      expect(entry.couple.id).toBe(setting.id);
    expect((await events('?day=2001-01-01')).entries).toEqual([]);
    expect((await events(`?couple=${randomUUID()}`)).entries).toEqual([]);
    expect((await setting.therapist.get('/practice/events?day=gisteren')).status).toBe(422);
  });

  it('leafs through them without missing or seeing one twice', async () => {
    for (let times = 0; times < 60; times++) await setting.therapist.get(`/couples/${setting.id}`);
    const seen: string[] = [];
    let page = await events('?act=see-couple');
    for (;;) {
      seen.push(...page.entries.map(({ id }: { id: string }) => id));
      if (!page.more) break;
      page = await events(`?act=see-couple&before=${page.entries.at(-1).id}`);
    }
    expect(new Set(seen).size).toBe(seen.length);
    const [all] = await product.database.look<{ n: number }>(
      `select count(*)::int as n from audit_events where act = 'see-couple' and outcome = 'done'`,
    );
    expect(seen.length).toBe(all?.n);
  });

  it('does not see when partners sign in, but does of colleagues', async () => {
    const accounts = await product.database.look<{ id: string; name: string }>(
      'select id, name from accounts',
    );
    const signsIn = (name: string): Promise<void> =>
      product.app.get(AuthDatabase).transaction((client) =>
        product.app.get(Audit).appendThrough(client, {
          act: 'sign-in',
          accountId: accounts.find((each) => each.name === name)?.id ?? '',
        }),
      );
    for (const name of ['Anna', 'Mieke']) await signsIn(name);
    const { entries } = await events('?act=sign-in');
    expect(new Set(entries.map(({ by }: { by: string }) => by))).toEqual(new Set(['Mieke']));
  });

  it('sees nothing of another practice', async () => {
    const other = await aTherapist(product, 'Piet');
    const { entries, people, couples } = (await other.get('/practice/events')).body;
    expect(entries.every(({ by }: { by: string }) => by === 'Piet')).toBe(true);
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Piet']);
    expect(couples).toEqual([]);
  });
});
