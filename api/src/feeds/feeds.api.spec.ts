import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Agreeing, readFeed, sequenceIn, termsOf } from '../../test/agreeing.js';
import { calendarClients, icalJs, nodeIcal } from '../../test/calendar-clients.js';
import { aCouple, anAssignment, aTherapist, type Person } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

const ZONE = 'Europe/Amsterdam';
let product: Product;
let therapist: Person;
let agreeing: Agreeing;
beforeAll(async () => {
  product = await startProduct();
  therapist = await aTherapist(product);
  agreeing = new Agreeing(product, therapist);
});
afterEach(() => agreeing.today());
afterAll(() => product.stop());

describe('a calendar app that reads the address of a partner', () => {
  it.each(calendarClients)('sees local times that stay when the clocks change: %s', async (_, client) => {
    const couple = await aCouple(therapist);
    await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7, at: '15:00' }));
    await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7, at: '02:30' }));
    await agreeing.ritual(couple, '2026-03-02', termsOf('month', { dayOfMonth: 31, at: '20:00' }));
    await agreeing.ritual(couple, '2026-03-02', termsOf('month', { weekday: 5, at: '19:30' }));
    await agreeing.ritual(couple, '2026-03-02', termsOf('month', { dayOfMonth: 31 }));
    const text = await readFeed(await agreeing.addressOf(couple.a));
    expect(client(text, ZONE, '2026-03-20', '2026-04-05')).toEqual([
      '2026-03-22 02:30 Moment',
      '2026-03-22 15:00 Moment',
      // There is no 02:30 on this day: the clocks go from 02:00 to 03:00.
      '2026-03-29 03:30 Moment',
      '2026-03-29 15:00 Moment',
      '2026-03-31 20:00 Moment',
      '2026-03-31 all day Moment',
      '2026-04-03 19:30 Moment',
      '2026-04-05 02:30 Moment',
      '2026-04-05 15:00 Moment',
    ]);
    expect(client(text, ZONE, '2026-10-18', '2026-11-06')).toEqual([
      '2026-10-18 02:30 Moment',
      '2026-10-18 15:00 Moment',
      '2026-10-25 02:30 Moment',
      '2026-10-25 15:00 Moment',
      '2026-10-31 20:00 Moment',
      '2026-10-31 all day Moment',
      '2026-11-01 02:30 Moment',
      '2026-11-01 15:00 Moment',
      '2026-11-06 19:30 Moment',
    ]);
    const shortMonths = client(text, ZONE, '2027-02-20', '2027-03-01').filter((each) =>
      / 20:00| all day/.test(each),
    );
    expect(shortMonths).toEqual(['2027-02-28 20:00 Moment', '2027-02-28 all day Moment']);
  });

  it.each(calendarClients)('sees changes, rests and an end as they were agreed: %s', async (_, client) => {
    const couple = await aCouple(therapist);
    const ritual = await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7, at: '15:00' }));
    const ended = await agreeing.ritual(couple, '2026-03-02', termsOf('day', { at: '08:00' }, 7));
    await agreeing.change(couple, '2026-03-18', ritual, termsOf('week', { weekday: 3, at: '09:00' }, 2));
    await agreeing.rest(couple, ritual, '2026-04-01', '2026-04-10');
    agreeing.on('2026-03-16');
    await couple.b.put(`/rituals/${ended}/end`);
    const text = await readFeed(await agreeing.addressOf(couple.a));
    expect(client(text, ZONE, '2026-03-01', '2026-05-10')).toEqual([
      '2026-03-02 08:00 Moment',
      '2026-03-08 15:00 Moment',
      '2026-03-09 08:00 Moment',
      '2026-03-15 15:00 Moment',
      '2026-03-16 08:00 Moment',
      '2026-03-22 15:00 Moment',
      '2026-03-25 09:00 Moment',
      '2026-04-22 09:00 Moment',
      '2026-05-06 09:00 Moment',
    ]);
  });

  it('would see other times if the clock in it were missing or of another place', async () => {
    const couple = await aCouple(therapist);
    await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7, at: '15:00' }));
    const text = await readFeed(await agreeing.addressOf(couple.a));
    const sundays = ['2026-03-22 15:00 Moment', '2026-03-29 15:00 Moment'];
    const seen = (other: string) => icalJs(other, ZONE, '2026-03-20', '2026-03-30');
    expect(seen(text)).toEqual(sundays);
    expect(seen(text.replace('TZID:Europe/Amsterdam', 'TZID:Europe/Brussels'))).not.toEqual(sundays);
    expect(seen(text.replace(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE\r\n/, ''))).not.toEqual(sundays);
    expect(seen(text.replace('BYDAY=-1SU', 'BYDAY=1SU'))).not.toEqual(sundays);
    expect(nodeIcal(text.replaceAll(ZONE, 'Europe/London'), ZONE, '2026-03-20', '2026-03-30')).not.toEqual(
      sundays,
    );
  });

  it('sees the zone of the couple, and every time anew when they move', async () => {
    const couple = await aCouple(therapist);
    await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7, at: '15:00' }));
    const address = await agreeing.addressOf(couple.a);
    const before = await readFeed(address);
    const { revision, label } = (await therapist.get(`/couples/${couple.id}`)).body;
    await therapist.put(
      `/couples/${couple.id}`,
      { label, timeZone: 'America/New_York' },
      { 'if-match': `"${revision}"` },
    );
    const after = await readFeed(address);
    expect(after).toContain('TZID:America/New_York');
    for (const [, client] of calendarClients)
      expect(client(after, 'America/New_York', '2026-03-08', '2026-03-08')).toEqual([
        '2026-03-08 15:00 Moment',
      ]);
    expect(sequenceIn(after)).toBe(sequenceIn(before) + 1);
  });

  it('sees a day on which an exercise is asked for, until it is handed in, put aside or taken away', async () => {
    const couple = await aCouple(therapist);
    const dueOn = '2031-05-01';
    const [both, mine, hers, gone] = [
      await anAssignment(therapist, couple.id, { dueOn }),
      await anAssignment(therapist, couple.id, { dueOn: '2031-05-02', to: 'a', release: 'by-partner' }),
      await anAssignment(therapist, couple.id, { dueOn: '2031-05-03', to: 'b', release: 'by-partner' }),
      await anAssignment(therapist, couple.id, { dueOn: '2031-05-04' }),
    ];
    await anAssignment(therapist, couple.id, { dueOn: null });
    const address = await agreeing.addressOf(couple.a);
    const seen = async () =>
      nodeIcal(await readFeed(address), ZONE, '2031-05-01', '2031-05-30').map((each) => each.slice(0, 18));
    expect(await seen()).toEqual(['2031-05-01 all day', '2031-05-02 all day', '2031-05-04 all day']);
    await therapist.put(`/assignments/${gone}/withdrawal`);
    await therapist.put(`/assignments/${both}/due`, { dueOn: '2031-05-09' }, { 'if-match': '"1"' });
    expect(await seen()).toEqual(['2031-05-02 all day', '2031-05-09 all day']);
    await couple.a.put(`/homework/${mine}/refusal`, { reason: '' });
    expect(await seen()).toEqual(['2031-05-09 all day']);
    await couple.a.delete(`/homework/${mine}/refusal`);
    await couple.b.put(`/homework/${both}/submission`);
    await couple.b.put(`/homework/${hers}/submission`);
    expect(await seen()).toEqual(['2031-05-02 all day', '2031-05-09 all day']);
    await couple.a.put(`/homework/${both}/submission`);
    expect(await seen()).toEqual(['2031-05-02 all day']);
  });
});
