import { randomUUID } from 'node:crypto';
import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, aTherapist, type Person, type TestCouple } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { ritualsOf } from '../../test/rituals.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

/** A couple that drinks coffee, with the ritual and a moment that Anna logged today. */
async function aMoment(): Promise<
  TestCouple & { therapist: Person; ritual: string; moment: string; today: LocalDate }
> {
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist, ['coffee']);
  const { rituals, today } = await ritualsOf(couple.a);
  const [ritual, moment] = [rituals[0].id, randomUUID()];
  await couple.a.put(`/rituals/${ritual}/moments/${moment}`, { on: today, deviceZone: 'Europe/Amsterdam' });
  return { ...couple, therapist, ritual, moment, today };
}

describe('a rest', () => {
  it('begins at once on the word of one; both see it, and nobody reads whose or why', async () => {
    const { a, b, therapist, id, ritual, today } = await aMoment();
    const rest = { id: randomUUID(), from: today, to: addDays(today, 13), reason: 'Mijn moeder is ziek' };
    expect((await a.post(`/rituals/${ritual}/pauses`, rest)).status).toBe(201);
    expect((await a.post(`/rituals/${ritual}/pauses`, rest)).status).toBe(201);
    for (const { body } of [await b.get('/rituals'), await therapist.get(`/couples/${id}/rituals`)]) {
      expect(body.rituals).toMatchObject([{ paused: true, rest: { from: rest.from, to: rest.to } }]);
      expect(JSON.stringify(body)).not.toMatch(/moeder|given/);
    }
    const [row] = await product.database.look<{ body: Buffer }>(
      'select body from ritual_pause_reasons where pause_id = $1',
      [rest.id],
    );
    expect(row?.body.includes('moeder')).toBe(false);
  });

  it('names the day that does not fit', async () => {
    const { a, ritual, today } = await aMoment();
    const faultIn = async (from: string, to: string) =>
      (await a.post(`/rituals/${ritual}/pauses`, { id: randomUUID(), from, to })).body.fields?.[0];
    expect(await faultIn(today, addDays(today, -1))).toMatchObject({
      path: '/to',
      rule: 'ends_before_it_begins',
    });
    expect(await faultIn(today, addDays(today, 400))).toMatchObject({
      path: '/to',
      rule: 'longer_than_a_year',
    });
    expect(await faultIn('2020-01-01', '2020-01-02')).toMatchObject({
      path: '/to',
      rule: 'before_the_ritual',
    });
  });
});

describe('a line with a moment', () => {
  const note = (line: string, audience: string) => ({ line, feeling: 'joy', audience });

  it.each([
    ['self', [], []],
    ['therapist', [], ['Koud, maar fijn']],
    ['couple', ['Koud, maar fijn'], ['Koud, maar fijn']],
  ])('for %s is read by who it is for', async (audience, byTheOther, byTheTherapist) => {
    const { a, b, therapist, id, ritual, moment } = await aMoment();
    const written = await a.put(
      `/rituals/${ritual}/moments/${moment}/note`,
      note('Koud, maar fijn', audience),
    );
    expect(written.body).toMatchObject({
      own: [{ momentId: moment, audience, line: 'Koud, maar fijn', feeling: 'joy' }],
    });
    const lines = (notes: { line: string }[]) => notes.map(({ line }) => line);
    const seen = (await b.get(`/rituals/${ritual}/notes`)).body;
    expect([seen.own, lines(seen.shared)]).toEqual([[], byTheOther]);
    const read = (await therapist.get(`/couples/${id}/rituals/notes`)).body;
    expect(lines(read.notes)).toEqual(byTheTherapist);
  });

  it('is the same when it is sent twice, and is not written over', async () => {
    const { a, b, ritual, moment } = await aMoment();
    const path = `/rituals/${ritual}/moments/${moment}/note`;
    await a.put(path, note('Eerst', 'couple'));
    expect((await a.put(path, note('Eerst', 'couple'))).status).toBe(200);
    expect((await a.put(path, note('Anders', 'couple'))).status).toBe(409);
    expect((await b.put(path, note('Van Bram', 'couple'))).status).toBe(404);
    expect((await a.delete(path)).body.own).toEqual([]);
    expect((await b.get(`/rituals/${ritual}/notes`)).body.shared).toEqual([]);
    expect((await a.put(path, note('Anders', 'self'))).body.own).toMatchObject([{ line: 'Anders' }]);
    expect((await a.put(path, { line: ' ', feeling: null, audience: 'self' })).body.fields[0]).toMatchObject({
      path: '/line',
    });
  });

  it('goes from the others when the moment is taken back', async () => {
    const { a, b, therapist, id, ritual, moment } = await aMoment();
    await a.put(`/rituals/${ritual}/moments/${moment}/note`, note('Toch niet', 'couple'));
    await a.delete(`/rituals/${ritual}/moments/${moment}`);
    expect((await b.get(`/rituals/${ritual}/notes`)).body.shared).toEqual([]);
    expect((await therapist.get(`/couples/${id}/rituals/notes`)).body.notes).toEqual([]);
  });
});

describe('streaks', () => {
  it('are hidden by one for themselves alone', async () => {
    const { a, b, therapist, id } = await aMoment();
    const before = [(await b.get('/rituals')).body, (await therapist.get(`/couples/${id}/rituals`)).body];
    expect((await a.put('/rituals/streaks', { streaks: 'hidden' })).body).toMatchObject({
      streaks: 'hidden',
    });
    expect([(await b.get('/rituals')).body, (await therapist.get(`/couples/${id}/rituals`)).body]).toEqual(
      before,
    );
    expect((await a.put('/rituals/streaks', { streaks: 'shown' })).body).toMatchObject({ streaks: 'shown' });
  });
});

describe('what a partner takes along', () => {
  it('holds what they wrote with their moments and why it rested, and nothing of the other', async () => {
    const { a, b, ritual, moment, today } = await aMoment();
    await a.put(`/rituals/${ritual}/moments/${moment}/note`, {
      line: 'Voor mij',
      feeling: null,
      audience: 'self',
    });
    await a.post(`/rituals/${ritual}/pauses`, { id: randomUUID(), from: today, to: today, reason: 'Griep' });
    await a.put('/rituals/streaks', { streaks: 'hidden' });
    const { path } = (await a.put('/me/calendar-feed')).body as { path: string };
    await a.put('/me/calendar-feed/titles', { titles: 'names' });
    const [hers, his] = [(await a.get('/me/export')).body, (await b.get('/me/export')).body];
    expect(JSON.stringify(hers)).not.toContain(path.split('/')[3]);
    expect(hers).toMatchObject({
      streaks: 'hidden',
      calendar: { state: 'on', titles: 'names' },
      rituals: [
        { moments: [{ note: { line: 'Voor mij', audience: 'self' } }], pauses: [{ reason: 'Griep' }] },
      ],
      ritualProposals: [{ preset: 'coffee', said: 'yes', own: false }],
    });
    expect(his).toMatchObject({
      streaks: 'shown',
      calendar: { state: 'off', madeAt: null },
      rituals: [{ moments: [], pauses: [] }],
    });
    expect(JSON.stringify(his)).not.toMatch(/Voor mij|Griep/);
  });
});
