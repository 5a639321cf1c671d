import { randomUUID } from 'node:crypto';
import { addDays } from '@tweespraak/domain/calendar';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../test/client.js';
import { aCouple, aTherapist } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());
afterEach(() => product.clock.standAt(null));

const log = (partner: Client, ritualId: string, on: string, id = randomUUID()) =>
  partner.put(`/rituals/${ritualId}/moments/${id}`, { on, deviceZone: 'Europe/Amsterdam' });

describe('a ritual', () => {
  it('is logged with one tap, and a second tap is the same moment', async () => {
    const therapist = await aTherapist(product);
    const couple = await aCouple(therapist, ['coffee']);
    const { today, rituals } = (await couple.a.get('/rituals')).body;
    expect(rituals[0]).toMatchObject({
      preset: 'coffee',
      toLogToday: true,
      streak: { current: 0, kept: 0, of: 0 },
    });
    const id = randomUUID();
    await log(couple.a, rituals[0].id, today, id);
    await log(couple.a, rituals[0].id, today, id);
    const { body } = await log(couple.a, rituals[0].id, today);
    expect(body).toMatchObject({
      toLogToday: false,
      keptToday: true,
      own: [{ on: today }],
      streak: { current: 1, kept: 1, of: 1 },
    });
    expect((await therapist.get(`/couples/${couple.id}/rituals`)).body.rituals[0].moments).toMatchObject([
      { on: today, side: 'a' },
    ]);
    expect(
      await product.database.look('select device_zone from moments where ritual_id = $1', [rituals[0].id]),
    ).toEqual([{ device_zone: 'Europe/Amsterdam' }]);
  });

  it("shows a partner what was kept together and their own logging, not the other's", async () => {
    const couple = await aCouple(await aTherapist(product), ['sunday-walk']);
    const { today, rituals } = (await couple.a.get('/rituals')).body;
    await log(couple.a, rituals[0].id, today);
    expect((await couple.b.get('/rituals')).body.rituals[0]).toMatchObject({
      keptToday: true,
      own: [],
      streak: { current: 1 },
    });
  });

  it('lets only who logged a moment take it back', async () => {
    const couple = await aCouple(await aTherapist(product), ['coffee']);
    const { today, rituals } = (await couple.a.get('/rituals')).body;
    const id = randomUUID();
    await log(couple.a, rituals[0].id, today, id);
    expect((await couple.b.delete(`/rituals/${rituals[0].id}/moments/${id}`)).status).toBe(404);
    expect((await couple.a.delete(`/rituals/${rituals[0].id}/moments/${id}`)).body).toMatchObject({
      keptToday: false,
      own: [],
    });
    expect((await couple.a.delete(`/rituals/${rituals[0].id}/moments/${id}`)).status).toBe(200);
    expect((await log(couple.a, rituals[0].id, today)).body.keptToday).toBe(true);
  });

  it('refuses a day that is not open for logging, with the reason', async () => {
    const couple = await aCouple(await aTherapist(product), ['coffee']);
    const { today, rituals } = (await couple.a.get('/rituals')).body;
    const rule = async (on: string) => (await log(couple.a, rituals[0].id, on)).body.fields?.[0];
    expect(await rule(addDays(today, 1))).toMatchObject({ path: '/on', rule: 'in_the_future' });
    expect(await rule(addDays(today, -1))).toMatchObject({ path: '/on', rule: 'before_the_ritual' });
    expect(await rule('2026-02-30')).toMatchObject({ path: '/on' });
  });

  it('belongs to one couple: another one does not find it', async () => {
    const therapist = await aTherapist(product);
    const [one, other] = [await aCouple(therapist, ['coffee']), await aCouple(therapist)];
    const { today, rituals } = (await one.a.get('/rituals')).body;
    expect((await log(other.a, rituals[0].id, today)).status).toBe(404);
  });

  it("keeps the couple's day, wherever the device is", async () => {
    const couple = await aCouple(await aTherapist(product), ['coffee']);
    // Half past midnight on Monday in Amsterdam is still Sunday in UTC and at UTC-8.
    product.clock.standAt(new Date('2027-03-07T23:30:00Z'));
    expect((await couple.a.get('/rituals')).body.today).toBe('2027-03-08');
  });
});
