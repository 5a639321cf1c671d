import { randomUUID } from 'node:crypto';
import { aCoupleToAdd } from '@tweespraak/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { eventsIn, type EventRow } from '../../test/chain.js';
import { aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, submit, type Setting } from '../../test/reflecting.js';

let product: Product;
let setting: Setting;
beforeAll(async () => {
  product = await startProduct();
  setting = await anExercise(product);
});
afterAll(() => product.stop());

/** The events that a story adds. */
async function added(story: () => Promise<unknown>): Promise<EventRow[]> {
  const before = new Set((await eventsIn(product.database)).map(({ id }) => id));
  await story();
  return (await eventsIn(product.database)).filter(({ id }) => !before.has(id));
}

describe('who read what', () => {
  it('is written down with the reading: who, as what, whose record, from which session', async () => {
    await write(setting.a, setting.assignment, 'dat we praten', 'therapist');
    await submit(setting.a, setting.assignment);
    const [line] = await lines(setting);
    const [event, ...more] = await added(() => setting.therapist.get(`/reflections/${line.id}`));
    expect(more).toEqual([]);
    const [partner] = await product.database.look<{ id: string }>(
      `select id from partners where couple_id = $1 and side = 'a'`,
      [setting.id],
    );
    expect(event).toMatchObject({
      act: 'read-reflection',
      role: 'therapist',
      outcome: 'done',
      couple: setting.id,
      partner: partner?.id,
      record: line.id,
      shownTo: 'partner',
    });
    const [session] = await product.database.look<{ account: string }>(
      'select account_id as account from auth.sessions where id = $1',
      [event?.session],
    );
    expect(session?.account).toBe(event?.account);
  });

  it('fails the reading when it cannot be written down, and gives nothing', async () => {
    const [line] = await lines(setting);
    await product.database.look(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'not now'; end $$;
      create trigger refuse before insert on audit_events for each row execute function refuse();
    `);
    try {
      const refused = await setting.therapist.get(`/reflections/${line.id}`);
      expect(refused).toMatchObject({ status: 500, body: { code: 'internal' } });
      expect(JSON.stringify(refused.body)).not.toContain('dat we praten');
      const couple = { id: randomUUID(), label: 'K', timeZone: 'Europe/Amsterdam', rituals: [] };
      expect((await setting.therapist.post('/couples', couple)).status).toBe(500);
      expect(await product.database.look('select 1 from couples where id = $1', [couple.id])).toEqual([]);
    } finally {
      await product.database.look('drop trigger refuse on audit_events; drop function refuse()');
    }
    expect((await setting.therapist.get(`/reflections/${line.id}`)).status).toBe(200);
  });

  it('holds nothing that somebody wrote, and no name', async () => {
    const rows = JSON.stringify(await product.database.look('select * from audit_events'));
    expect(rows).toContain('read-reflection');
    for (const word of ['dat we praten', 'Anna', 'Bram', 'Mieke', setting.a.signInName])
      expect(rows).not.toContain(word);
  });
});

describe('what a partner does in private', () => {
  it('leaves no event', async () => {
    const events = await added(async () => {
      const saved = await write(setting.b, setting.assignment, 'alleen voor mij', 'self');
      expect(saved.status).toBe(200);
      await setting.b.get('/homework');
      await setting.b.get(`/homework/${setting.assignment}`);
      await setting.b.get('/shared');
      await setting.b.get('/rituals');
      await setting.b.get('/session');
    });
    expect(events).toEqual([]);
  });

  it('leaves none when they think of something later for themselves alone', async () => {
    const think = (audience: string) => () =>
      setting.a.post(`/homework/${setting.assignment}/later-thoughts`, {
        id: randomUUID(),
        text: 'nog iets',
        audience,
      });
    expect(await added(think('self'))).toEqual([]);
    expect(await added(think('therapist'))).toMatchObject([{ act: 'add-later-thought', role: 'partner' }]);
  });
});

describe('what a professional tried and could not', () => {
  it('is written down as refused, the same for what is out of reach and what does not exist', async () => {
    const other = await aTherapist(product, 'Piet');
    const foreign = aCoupleToAdd();
    await other.post('/couples', foreign);
    const events = await added(async () => {
      expect((await setting.therapist.get(`/couples/${foreign.id}`)).status).toBe(404);
      expect((await setting.therapist.get(`/couples/${randomUUID()}`)).status).toBe(404);
    });
    expect(events).toMatchObject([
      { act: 'see-couple', outcome: 'refused', record: foreign.id, couple: null, shownTo: 'practice' },
      { act: 'see-couple', outcome: 'refused', couple: null, shownTo: 'practice' },
    ]);
    expect(events[0]?.session).toBe(events[1]?.session);
  });
});

describe('signing in', () => {
  const acts = async (): Promise<EventRow[]> =>
    eventsIn(
      product.database,
      `act in ('sign-in', 'finish-signing-in', 'begin-practice', 'accept-invitation')`,
    );

  it('is written down: of partners for them alone, of colleagues for the practice', async () => {
    const events = await acts();
    expect(events.filter(({ act }) => act === 'begin-practice').length).toBeGreaterThan(0);
    expect(events.filter(({ act }) => act === 'accept-invitation').length).toBeGreaterThan(1);
    for (const { act, role, shownTo } of events)
      if (act === 'sign-in') expect(shownTo).toBe(role === 'partner' ? 'account' : 'practice');
  });

  it('that is refused is written down as well, of somebody who is known', async () => {
    const refused = async (): Promise<EventRow[]> =>
      (await acts()).filter(({ outcome }) => outcome === 'refused');
    expect(await refused()).toEqual([]);
    const wrong = { signInName: setting.a.signInName, password: 'een verkeerd wachtwoord' };
    expect((await new Client(product.url).post('/session', wrong)).status).toBe(401);
    await expect.poll(refused).toMatchObject([{ act: 'sign-in', role: 'partner', shownTo: 'account' }]);
    const nobody = { signInName: 'niemand-hier', password: 'een verkeerd wachtwoord' };
    expect((await new Client(product.url).post('/session', nobody)).status).toBe(401);
    expect(await refused()).toHaveLength(1);
  });
});

describe('the chains', () => {
  it('are one for each practice, without a gap', async () => {
    const rows = await product.database.look<{ practice: string; n: number; last: number }>(
      'select practice_id as practice, count(*)::int as n, max(sequence)::int as last from audit_events group by 1',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { n, last } of rows) expect(last).toBe(n);
  });

  it('are only added to, whoever is at the database', async () => {
    const { look } = product.database;
    for (const statement of [
      `update audit_events set role = 'owner'`,
      'delete from audit_events',
      'truncate audit_events',
      'truncate audit_events, practices cascade',
      'update auth.audit_heads set sequence = sequence + 5',
      'delete from auth.audit_heads',
      'truncate auth.audit_heads',
    ])
      await expect(look(statement), statement).rejects.toMatchObject({ code: '42501' });
  });
});
