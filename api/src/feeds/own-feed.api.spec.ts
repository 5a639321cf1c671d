import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newToken } from '../identity/index.js';
import { aCouple, aTherapist, type Person } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';

let product: Product;
let therapist: Person;
beforeAll(async () => {
  product = await startProduct();
  therapist = await aTherapist(product);
});
afterAll(() => product.stop());

async function addressOf(partner: Person): Promise<string> {
  return product.url + (await partner.put('/me/calendar-feed')).body.path;
}
const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;

describe('a calendar address', () => {
  it('is not there until a partner makes it, and is shown once', async () => {
    const { a, b } = await aCouple(therapist);
    const off = { state: 'off', titles: 'neutral', madeAt: null, lastReadOn: null };
    expect((await a.get('/me/calendar-feed')).body).toEqual(off);
    const made = await a.put('/me/calendar-feed');
    expect(made.body).toMatchObject({ state: 'on', titles: 'neutral', lastReadOn: null });
    expect(made.body.path).toMatch(/^\/api\/calendar\/[\w-]{43}\/moment\.ics$/);
    const seen = await a.get('/me/calendar-feed');
    expect(Object.keys(seen.body).sort()).toEqual(['lastReadOn', 'madeAt', 'state', 'titles']);
    expect((await b.get('/me/calendar-feed')).body).toEqual(off);
  });

  it('lies in the database as a hash alone', async () => {
    const { a } = await aCouple(therapist);
    const { path } = (await a.put('/me/calendar-feed')).body;
    const token = path.split('/')[3];
    const rows = await product.database.look<{ row: string }>('select f::text as row from calendar_feeds f');
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    const events = await product.database.look<{ row: string }>('select e::text as row from audit_events e');
    expect(events.filter(({ row }) => row.includes(token))).toEqual([]);
  });

  it('says on which day it was last read', async () => {
    const { a } = await aCouple(therapist);
    const address = await addressOf(a);
    await fetch(address);
    const { today } = (await a.get('/rituals')).body;
    expect((await a.get('/me/calendar-feed')).body.lastReadOn).toBe(today);
    await a.put('/me/calendar-feed');
    expect((await a.get('/me/calendar-feed')).body.lastReadOn).toBeNull();
  });

  it('opens nothing any more from the next request on, once it is made anew or switched off', async () => {
    const { a } = await aCouple(therapist);
    const first = await addressOf(a);
    expect(await statusOf(first)).toBe(200);
    const second = await addressOf(a);
    expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
    expect((await a.delete('/me/calendar-feed')).body).toMatchObject({ state: 'off' });
    expect(await statusOf(second)).toBe(404);
    expect((await a.put('/me/calendar-feed/titles', { titles: 'names' })).status).toBe(409);
    expect((await a.delete('/me/calendar-feed')).status).toBe(200);
  });

  it('answers the same whether it never was, is no address at all, or was closed', async () => {
    const { a } = await aCouple(therapist);
    const closed = await addressOf(a);
    await a.delete('/me/calendar-feed');
    const of = (token: string): string => `${product.url}/api/calendar/${token}/moment.ics`;
    const told = async (address: string) => {
      const answer = await fetch(address);
      const headers = [...answer.headers].filter(([name]) => name !== 'date');
      return JSON.stringify([answer.status, headers, await answer.text()]);
    };
    const answers = await Promise.all(
      [closed, of(newToken()), of('x'), of(encodeURIComponent("' or 1=1"))].map(told),
    );
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^\[404,.*There is nothing here/);
    expect(await told(of('%00'))).toContain('[4');
  });

  it('is refused without consent, closed as soon as consent is withdrawn, and open again with it', async () => {
    const { a } = await aCouple(therapist);
    const address = await addressOf(a);
    await a.delete('/me/consents');
    expect(await statusOf(address)).toBe(404);
    expect((await a.get('/me/calendar-feed')).body).toMatchObject({ state: 'off', madeAt: null });
    expect((await a.put('/me/calendar-feed')).body.code).toBe('consent_withdrawn');
    const { present } = (await a.get('/me/consents')).body;
    await a.put('/me/consents', { version: present });
    expect(await statusOf(address)).toBe(200);
    await a.delete('/me/consents');
    expect((await a.delete('/me/calendar-feed')).status).toBe(200);
  });

  it('asks for a fresh factor to be made: it reads on without anybody signing in', async () => {
    const { a, id } = await aCouple(therapist);
    await product.database.look(
      `update auth.sessions set factor_at = now() - interval '6 minutes'
       where account_id in (select account_id from partners where couple_id = $1)`,
      [id],
    );
    expect((await a.put('/me/calendar-feed')).body.code).toBe('fresh_factor_needed');
    expect((await a.get('/me/calendar-feed')).body.state).toBe('off');
    expect((await a.delete('/me/calendar-feed')).status).toBe(200);
  });

  it('is closed by a recovery: whoever made it may be who was to be kept out', async () => {
    const { a, id } = await aCouple(therapist);
    const address = await addressOf(a);
    expect(await statusOf(address)).toBe(200);
    const [partner] = await product.database.look<{ id: string }>(
      `select id from partners where couple_id = $1 and side = 'a'`,
      [id],
    );
    expect((await therapist.put(`/couples/${id}/partners/a/recovery`)).status).toBe(200);
    expect(await statusOf(address)).toBe(200);
    await product.database.look('update recoveries set used_at = now() where partner_id = $1', [partner?.id]);
    expect(await statusOf(address)).toBe(404);
    expect((await a.get('/me/calendar-feed')).body).toMatchObject({ state: 'off', madeAt: null });
    expect(await statusOf(await addressOf(a))).toBe(200);
  });

  it('stays with the homework of each when two part, and has nothing of both that is still to come', async () => {
    const { a, id } = await aCouple(therapist, ['sunday-walk']);
    const address = await addressOf(a);
    const text = await (await fetch(address)).text();
    expect(text).toMatch(/RRULE:(?!.*UNTIL)/);
    await therapist.put(`/couples/${id}/separation`);
    const later = await (await fetch(address)).text();
    expect(later).not.toMatch(/RRULE:(?!.*UNTIL)FREQ=(WEEKLY|DAILY|MONTHLY)/);
  });

  it('is read so often and no oftener; what opens nothing is counted by where it comes from', async () => {
    const { a } = await aCouple(therapist);
    const address = await addressOf(a);
    const statuses = [];
    for (let reading = 0; reading < 62; reading++) statuses.push(await statusOf(address));
    expect([statuses.indexOf(429), statuses.at(-1)]).toEqual([60, 429]);
    const other = await addressOf(a);
    const missed = [];
    for (let reading = 0; reading < 102; reading++)
      missed.push(await statusOf(`${product.url}/api/calendar/${reading}/moment.ics`));
    expect(missed.at(-1)).toBe(429);
    expect(await statusOf(other)).toBe(200);
    await product.database.look('delete from auth.tries');
  });

  it('is nobody’s but a partner’s', async () => {
    expect((await therapist.get('/me/calendar-feed')).status).toBe(404);
    expect((await therapist.put('/me/calendar-feed')).status).toBe(404);
  });
});
