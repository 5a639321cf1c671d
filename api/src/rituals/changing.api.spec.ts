import { randomUUID } from 'node:crypto';
import { addDays } from '@tweespraak/domain/calendar';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agree, aCouple, aTherapist, type TestCouple } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { ritualsOf, say, weekly } from '../../test/rituals.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

const fortnightly = { ...weekly, cadence: { ...weekly.cadence, every: 2 } };

describe('a change of the schedule', () => {
  /** Coffee every week since Monday; it is Wednesday. */
  async function keepCoffee(couple: TestCouple): Promise<void> {
    product.clock.standAt(new Date('2027-03-08T10:00:00Z'));
    await couple.a.post('/rituals/proposals', { id: randomUUID(), preset: 'coffee' });
    await agree(couple);
    product.clock.standAt(new Date('2027-03-10T10:00:00Z'));
  }

  it('is agreed like a ritual, and holds when the period of that day has ended', async () => {
    const couple = await aCouple(await aTherapist(product));
    await keepCoffee(couple);
    const { rituals } = await ritualsOf(couple.a);
    const change = { id: randomUUID(), terms: fortnightly };
    await couple.b.post(`/rituals/${rituals[0].id}/changes`, change);
    expect(await ritualsOf(couple.a)).toMatchObject({
      rituals: [{ cadence: { every: 1 }, next: null }],
      proposals: [{ id: change.id, ritualId: rituals[0].id, preset: 'coffee', stage: 'to-answer' }],
    });
    expect((await say(couple.a, change.id, 'yes')).body).toMatchObject({
      rituals: [{ cadence: { every: 1 }, next: { from: '2027-03-15', cadence: { every: 2 } } }],
      proposals: [],
    });
    product.clock.standAt(new Date('2027-03-15T10:00:00Z'));
    expect((await ritualsOf(couple.a)).rituals).toMatchObject([{ cadence: { every: 2 }, next: null }]);
  });

  it('that is replaced before its turn never takes effect', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist);
    await keepCoffee(couple);
    const { rituals } = await ritualsOf(couple.a);
    for (const [day, times] of [
      [11, 2],
      [12, 3],
      [12, 4],
    ] as const) {
      product.clock.standAt(new Date(`2027-03-${day}T10:00:00Z`));
      const terms = { ...weekly, cadence: { ...weekly.cadence, times } };
      await therapist.post(`/couples/${couple.id}/rituals/${rituals[0].id}/changes`, {
        id: randomUUID(),
        terms,
      });
      await agree(couple);
    }
    expect((await ritualsOf(couple.a)).rituals).toMatchObject([
      { cadence: { times: 1 }, next: { from: '2027-03-15', cadence: { times: 4 } } },
    ]);
  });
});

describe('the end of a ritual', () => {
  it('is for either partner alone, and for the therapist; nobody reads whose word it was', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist, ['coffee', 'sunday-walk']);
    const { rituals, today } = await ritualsOf(couple.a);
    const [one, two] = rituals;
    await couple.a.put(`/rituals/${one.id}/end`);
    expect((await couple.a.put(`/rituals/${one.id}/end`)).status).toBe(200);
    await therapist.put(`/couples/${couple.id}/rituals/${two.id}/end`);
    const seen = await ritualsOf(couple.b);
    expect(seen.rituals).toMatchObject([{ endedOn: today }, { endedOn: today }]);
    expect(JSON.stringify(seen)).not.toContain('Anna');
    product.clock.standAt(new Date(`${addDays(today, 1)}T12:00:00Z`));
    expect((await ritualsOf(couple.b)).rituals).toMatchObject([{ mayLogToday: false, logFrom: null }, {}]);
  });

  it('lets what was proposed about it lapse, and the same ritual begin anew when both wish', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist, ['coffee']);
    const [{ id }] = (await ritualsOf(couple.a)).rituals;
    await couple.a.post(`/rituals/${id}/changes`, { id: randomUUID(), terms: fortnightly });
    await couple.b.put(`/rituals/${id}/end`);
    expect((await ritualsOf(couple.b)).proposals).toEqual([]);
    expect((await couple.a.post(`/rituals/${id}/changes`, { id: randomUUID(), terms: weekly })).status).toBe(
      409,
    );
    await couple.b.post('/rituals/proposals', { id: randomUUID(), preset: 'coffee' });
    await agree(couple);
    expect((await ritualsOf(couple.a)).rituals).toHaveLength(2);
  });
});
