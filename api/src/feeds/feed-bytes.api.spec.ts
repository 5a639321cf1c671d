import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Agreeing, readFeed, sequenceIn, termsOf, titlesIn, uidsIn } from '../../test/agreeing.js';
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

describe('the calendar that is read', () => {
  it('is the same bytes under the same tag as long as nothing changes, and then not sent again', async () => {
    const couple = await aCouple(therapist);
    const ritual = await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7 }));
    agreeing.today();
    const address = await agreeing.addressOf(couple.a);
    const first = await fetch(address);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    });
    const text = await first.text();
    agreeing.on('2029-01-01');
    const again = await fetch(address, { headers: { 'if-none-match': `W/"other", ${etag}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect(await readFeed(address)).toBe(text);
    agreeing.on('2026-03-10');
    await agreeing.rest(couple, ritual, '2026-03-12', '2026-03-20');
    const changed = await fetch(address, { headers: { 'if-none-match': etag } });
    expect(changed.status).toBe(200);
    const other = await changed.text();
    expect(uidsIn(other)).toEqual(uidsIn(text));
    expect(sequenceIn(other)).toBe(sequenceIn(text) + 1);
    expect(other).toContain('EXDATE;VALUE=DATE:20260315');
  });

  it('counts every change of an event, and never back', async () => {
    const couple = await aCouple(therapist);
    const ritual = await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7 }));
    const address = await agreeing.addressOf(couple.a);
    const counts = [sequenceIn(await readFeed(address))];
    const names = uidsIn(await readFeed(address));
    const count = async (): Promise<void> => {
      counts.push(sequenceIn(await readFeed(address)));
      expect(uidsIn(await readFeed(address))).toEqual(names);
    };
    await agreeing.rest(couple, ritual, '2026-03-20', '2026-03-30');
    await count();
    await couple.a.put('/me/calendar-feed/titles', { titles: 'names' });
    await count();
    await couple.a.put('/me/calendar-feed/titles', { titles: 'names' });
    await couple.a.put('/me/calendar-feed/titles', { titles: 'neutral' });
    await count();
    await agreeing.change(couple, '2026-03-02', ritual, termsOf('week', { weekday: 6 }));
    await count();
    agreeing.on('2026-04-02');
    await couple.a.put(`/rituals/${ritual}/end`);
    await count();
    expect(counts.map((each) => each - (counts[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('tells nobody anything: neutral words, names that are nowhere else, no ids, no names of people', async () => {
    const couple = await aCouple(therapist);
    await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7 }), 'Vrijen zonder praten');
    await agreeing.walk(couple);
    const [hers, his] = [
      await readFeed(await agreeing.addressOf(couple.a)),
      await readFeed(await agreeing.addressOf(couple.b)),
    ];
    expect(new Set(hers.match(/(?<=^(SUMMARY|NAME|X-WR-CALNAME):).*(?=\r)/gm))).toEqual(new Set(['Moment']));
    expect(hers).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|Anna|Bram|Mieke|Praktijk|Tweespraak|Vrijen|wandel/i);
    expect(uidsIn(hers)).toHaveLength(2);
    expect(uidsIn(hers).filter((uid) => uidsIn(his).includes(uid))).toEqual([]);
  });

  it('names the article’s rituals for who asks for it, in their language, and never what a couple called its own', async () => {
    const couple = await aCouple(therapist);
    await agreeing.ritual(couple, '2026-03-02', termsOf('week', { weekday: 7 }), 'Vrijen zonder praten');
    await agreeing.walk(couple);
    const [hers, his] = [await agreeing.addressOf(couple.a), await agreeing.addressOf(couple.b)];
    await couple.a.put('/me/calendar-feed/titles', { titles: 'names' });
    const titles = async (address: string) => titlesIn(await readFeed(address)).sort();
    expect(await titles(hers)).toEqual(['Moment', 'Zondagse wandeling']);
    expect(await titles(his)).toEqual(['Moment', 'Moment']);
    await couple.a.put('/me/language', { language: 'en' });
    expect(await titles(hers)).toEqual(['Moment', 'Zondagse wandeling']);
    await couple.a.put('/me/calendar-feed/titles', { titles: 'names' });
    expect(await titles(hers)).toEqual(['Moment', 'Sunday walk']);
  });

  it('of one partner has the same bytes whatever the other does in private', async () => {
    const couple = await aCouple(therapist, ['sunday-walk']);
    const both = await anAssignment(therapist, couple.id, { dueOn: '2031-05-01' });
    const address = await agreeing.addressOf(couple.b);
    const before = await readFeed(address);
    const { rituals, today } = (await couple.a.get('/rituals')).body;
    await couple.a.put(`/rituals/${rituals[0].id}/moments/${randomUUID()}`, { on: today, deviceZone: ZONE });
    await couple.a.put(`/homework/${both}/submission`);
    await anAssignment(therapist, couple.id, { dueOn: '2031-06-01', to: 'a', release: 'by-partner' });
    await couple.a.post('/rituals/proposals', { id: randomUUID(), preset: 'coffee' });
    await agreeing.addressOf(couple.a);
    await couple.a.put('/me/calendar-feed/titles', { titles: 'names' });
    await therapist.put(`/couples/${couple.id}/archive`);
    expect(await readFeed(address)).toBe(before);
  });
});
