import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agree, aCouple, aTherapist } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { ritualsOf, say, weekly } from '../../test/rituals.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

const own = (given: object = {}) => ({ id: randomUUID(), name: 'Samen koken', terms: weekly, ...given });

describe('a ritual that the therapist proposes', () => {
  it('begins on the day on which both said yes, and not before', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const id = randomUUID();
    await therapist.post(`/couples/${couple.id}/rituals`, { id, preset: 'coffee' });
    const { rituals, proposals } = await ritualsOf(couple.a);
    expect([rituals, proposals]).toMatchObject([
      [],
      [{ id, preset: 'coffee', stage: 'to-answer', by: 'Mieke' }],
    ]);

    expect((await say(couple.a, id, 'yes')).body).toMatchObject({
      rituals: [],
      proposals: [{ stage: 'waiting' }],
    });
    product.clock.standAt(new Date('2027-03-10T10:00:00Z'));
    expect((await say(couple.b, id, 'yes')).body).toMatchObject({
      rituals: [{ id, preset: 'coffee', startedOn: '2027-03-10', streak: { current: 0 } }],
      proposals: [],
    });
    expect((await therapist.get(`/couples/${couple.id}/rituals`)).body).toMatchObject({
      rituals: [{ id, startedOn: '2027-03-10' }],
      proposals: [],
    });
  });

  it('shows the therapist what each said, and a partner nothing of the other', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const id = randomUUID();
    await therapist.post(`/couples/${couple.id}/rituals`, { id, preset: 'coffee' });
    const before = await ritualsOf(couple.b);
    for (const said of ['not-now', 'yes', 'not-now'] as const) {
      await say(couple.a, id, said);
      expect(await ritualsOf(couple.b)).toEqual(before);
    }
    expect((await therapist.get(`/couples/${couple.id}/rituals`)).body.proposals[0].answers).toEqual([
      { side: 'a', said: 'not-now' },
    ]);
    // With a yes of one's own it has not begun yet, and that is all there is to see.
    expect((await say(couple.b, id, 'yes')).body).toMatchObject({
      rituals: [],
      proposals: [{ stage: 'waiting' }],
    });
    expect((await say(couple.a, id, 'yes')).body.rituals).toMatchObject([{ id }]);
  });

  it('is there once, however often it is tapped', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    for (let taps = 0; taps < 2; taps++)
      await therapist.post(`/couples/${couple.id}/rituals`, { id: randomUUID(), preset: 'coffee' });
    expect((await ritualsOf(couple.a)).proposals).toHaveLength(1);
    await agree(couple);
    await therapist.post(`/couples/${couple.id}/rituals`, { id: randomUUID(), preset: 'coffee' });
    expect(await ritualsOf(couple.a)).toMatchObject({ rituals: [{ preset: 'coffee' }], proposals: [] });
  });

  it('begins once when both tap at the same moment', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    for (let each = 0; each < 5; each++) {
      const id = randomUUID();
      await therapist.post(`/couples/${couple.id}/rituals`, own({ id }));
      await Promise.all([say(couple.a, id, 'yes'), say(couple.b, id, 'yes')]);
      expect(
        (await ritualsOf(couple.a)).rituals.filter((ritual: { id: string }) => ritual.id === id),
      ).toHaveLength(1);
    }
  });

  it('needs nothing of the tables: nobody writes a ritual there', async () => {
    const therapist = await aTherapist(product);
    await aCouple(therapist);
    const grants = await product.database.look(
      `select 1 from information_schema.role_table_grants where table_name in ('rituals', 'ritual_schedules')
         and privilege_type = 'INSERT' and grantee like '%rw'`,
    );
    expect(grants).toEqual([]);
  });
});

describe('a ritual that a partner proposes', () => {
  it('has the yes of who proposes it, and a name of its own that only the two and their therapist read', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const proposed = own();
    expect((await couple.a.post('/rituals/proposals', proposed)).body.proposals).toMatchObject([
      { name: 'Samen koken', isMine: true, stage: 'waiting', terms: weekly },
    ]);
    expect((await ritualsOf(couple.b)).proposals).toMatchObject([
      { isMine: false, stage: 'to-answer', by: 'Anna' },
    ]);
    const [row] = await product.database.look<{ name: Buffer }>(
      'select name from ritual_proposals where id = $1',
      [proposed.id],
    );
    expect(row?.name.includes('koken')).toBe(false);
    await say(couple.b, proposed.id, 'yes');
    expect((await ritualsOf(couple.b)).rituals).toMatchObject([
      { id: proposed.id, name: 'Samen koken', slot: weekly.slot, streak: { kept: 0 } },
    ]);
  });

  it('can do without any streak, when that was agreed with it', async () => {
    const couple = await aCouple(await aTherapist(product));
    const proposed = own({ counted: false });
    await couple.a.post('/rituals/proposals', proposed);
    const { body } = await say(couple.b, proposed.id, 'yes');
    expect(body.rituals).toMatchObject([
      { id: proposed.id, streak: null, mayLogToday: true, logFrom: body.today },
    ]);
  });

  it('is withdrawn by who made it, and by the therapist, not by the other', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    const [one, two] = [own(), own()];
    for (const each of [one, two]) await couple.a.post('/rituals/proposals', each);
    expect((await couple.b.delete(`/rituals/proposals/${one.id}`)).status).toBe(404);
    expect((await couple.a.delete(`/rituals/proposals/${one.id}`)).body.proposals).toHaveLength(1);
    const taken = await therapist.delete(`/couples/${couple.id}/rituals/proposals/${two.id}`);
    expect(taken.body.proposals).toEqual([]);
    expect((await say(couple.b, two.id, 'yes')).body).toMatchObject({ rituals: [], proposals: [] });
  });

  it('is out of reach for another couple', async () => {
    const therapist = await aTherapist(product);
    const [one, other] = [await aCouple(therapist), await aCouple(therapist)];
    const proposed = own();
    await one.a.post('/rituals/proposals', proposed);
    expect((await say(other.a, proposed.id, 'yes')).status).toBe(404);
    expect((await other.a.delete(`/rituals/proposals/${proposed.id}`)).status).toBe(404);
    expect((await therapist.delete(`/couples/${other.id}/rituals/proposals/${proposed.id}`)).status).toBe(
      404,
    );
  });

  it('names the field that does not fit', async () => {
    const { a } = await aCouple(await aTherapist(product));
    const faultIn = async (terms: object, given: object = {}) =>
      (await a.post('/rituals/proposals', own({ terms, ...given }))).body.fields?.[0];
    const cadence = { ...weekly.cadence, times: 8 };
    expect(await faultIn({ ...weekly, cadence })).toMatchObject({
      path: '/terms/cadence/times',
      rule: 'more_times_than_days',
    });
    const slot = { weekday: null, dayOfMonth: 31, at: null };
    expect(await faultIn({ ...weekly, slot })).toMatchObject({ path: '/terms/slot', rule: 'slot_fits' });
    expect(await faultIn(weekly, { name: null })).toMatchObject({ path: '/name', rule: 'one_name' });
  });

  it('waits when ten lie open already, until one is withdrawn', async () => {
    const couple = await aCouple(await aTherapist(product));
    const given = Array.from({ length: 10 }, () => own());
    for (const each of given) await couple.a.post('/rituals/proposals', each);
    const eleventh = own();
    expect(await couple.b.post('/rituals/proposals', eleventh)).toMatchObject({
      status: 409,
      body: { code: 'too_many_proposals' },
    });
    expect((await couple.a.post('/rituals/proposals', given[9])).status).toBe(201);
    await couple.a.delete(`/rituals/proposals/${given[0]?.id}`);
    expect((await couple.b.post('/rituals/proposals', eleventh)).status).toBe(201);
  });
});
