import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Client, type Answer } from './client.js';
import { aCouple, anAssignment, aTherapist, wayFrom, write, type TestCouple } from './people.js';
import { startProduct, type Product } from './product.js';

let product: Product;
let therapist: Awaited<ReturnType<typeof aTherapist>>;
let couple: TestCouple;
beforeAll(async () => {
  product = await startProduct({ DATABASE_POOL: '10' });
  therapist = await aTherapist(product);
  couple = await aCouple(therapist, ['coffee']);
});
afterAll(() => product.stop());

const ROUNDS = 20;

/** A crowded machine may be away for a moment; then the same is sent again, as the pages do. */
async function patiently<Of extends { status: number }>(send: () => Promise<Of>): Promise<Of> {
  for (let tries = 1; ; tries++) {
    const answer = await send();
    if (answer.status !== 503 || tries === 10) return answer;
  }
}
const atOnce = <Of extends { status: number }>(
  times: number,
  send: (index: number) => Promise<Of>,
): Promise<Of[]> => Promise.all(Array.from({ length: times }, (_, index) => patiently(() => send(index))));
const statuses = (answers: Answer[]): number[] => answers.map(({ status }) => status).sort();
const count = async (table: string, where: string, value: string): Promise<number> => {
  const [row] = await product.database.look<{ n: number }>(
    `select count(*)::int as n from ${table} where ${where} = $1`,
    [value],
  );
  return row?.n ?? -1;
};

describe('one answer, saved from many places at once', () => {
  let homework: string;
  beforeEach(async () => void (homework = await anAssignment(therapist, couple.id)));

  async function expectOneWinner(revision: number): Promise<void> {
    const answers = await atOnce(50, (index) =>
      write(couple.a, homework, `versie ${index}`, 'couple', revision),
    );
    const [winner, ...others] = answers.filter(({ status }) => status === 200);
    expect(others).toEqual([]);
    expect(winner?.body).toMatchObject({ revision: revision + 1 });
    const late = answers.filter(({ status }) => status !== 200);
    expect(statuses(late)).toEqual(Array.from({ length: 49 }, () => 412));
    // Everybody else gets the text that stands, to lay beside their own.
    for (const { body } of late) expect(body).toMatchObject({ code: 'stale', server: winner?.body });
  }

  it('is kept once and overwritten by nobody, when it is the first', () => expectOneWinner(0));

  it('is kept once and overwritten by nobody, when there was one', async () => {
    await write(couple.a, homework, 'eerst');
    await expectOneWinner(1);
  });
});

describe('the two of a couple at the same instant', () => {
  it('who both submit share exactly once', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const homework = await anAssignment(therapist, couple.id);
      await Promise.all([write(couple.a, homework, 'van a'), write(couple.b, homework, 'van b')]);
      const both = [couple.a, couple.b];
      const submitted = await Promise.all(both.map((each) => each.put(`/homework/${homework}/submission`)));
      expect(statuses(submitted)).toEqual([200, 200]);
      expect(await count('releases', 'assignment_id', homework)).toBe(1);
      const { body } = await couple.a.get(`/homework/${homework}`);
      expect(body.shared.sides).toMatchObject([
        { answers: [{ body: { text: 'van a' } }] },
        { answers: [{ body: { text: 'van b' } }] },
      ]);
    }
  });

  it('of whom one submits and one takes back either share or do not', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const homework = await anAssignment(therapist, couple.id);
      await write(couple.a, homework, 'van a');
      await couple.a.put(`/homework/${homework}/submission`);
      const [back, submitted] = await Promise.all([
        couple.a.delete(`/homework/${homework}/submission`),
        couple.b.put(`/homework/${homework}/submission`),
      ]);
      expect(submitted.status).toBe(200);
      expect([200, 409]).toContain(back.status);
      expect(await count('releases', 'assignment_id', homework)).toBe(back.status === 200 ? 0 : 1);
    }
  });
});

describe('a reflection', () => {
  it('that is opened while it is taken back is either read or back, never both', async () => {
    const outcomes = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const homework = await anAssignment(therapist, couple.id);
      await write(couple.a, homework, 'toch niet');
      await couple.a.put(`/homework/${homework}/submission`);
      const { body } = await therapist.get(`/couples/${couple.id}/reflections`);
      const [{ id }] = body.reflections;
      const [opened, back] = await Promise.all([
        therapist.get(`/reflections/${id}`),
        couple.a.delete(`/homework/${homework}/submission`),
      ]);
      const outcome = `${opened.status} and ${back.status}`;
      expect(['200 and 409', '404 and 200']).toContain(outcome);
      expect(await count('reads', 'record_id', id)).toBe(opened.status === 200 ? 1 : 0);
      outcomes.add(outcome);
    }
    expect(outcomes.size).toBeGreaterThan(0);
  });

  it('that is submitted twice is submitted once', async () => {
    const homework = await anAssignment(therapist, couple.id, { to: 'a', release: 'by-partner' });
    await write(couple.a, homework, 'af');
    const submitted = await atOnce(10, () => couple.a.put(`/homework/${homework}/submission`));
    expect(statuses(submitted)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(new Set(submitted.map(({ body }) => body.submittedAt)).size).toBe(1);
    expect(await count('reflections', 'assignment_id', homework)).toBe(1);

    const shared = await atOnce(10, () => couple.a.put(`/homework/${homework}/release`));
    expect(statuses(shared)).toEqual(Array.from({ length: 10 }, () => 200));
    expect(await count('releases', 'assignment_id', homework)).toBe(1);
  });

  it('that is answered while it is taken back is either answered or back, never both', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const homework = await anAssignment(therapist, couple.id);
      await write(couple.a, homework, 'toch niet');
      await couple.a.put(`/homework/${homework}/submission`);
      const { body } = await therapist.get(`/couples/${couple.id}/reflections`);
      const [{ id }] = body.reflections;
      const [given, back] = await Promise.all([
        therapist.post(`/reflections/${id}/feedback`, { id: randomUUID(), text: 'Dank je' }),
        couple.a.delete(`/homework/${homework}/submission`),
      ]);
      expect(['201 and 409', '404 and 200']).toContain(`${given.status} and ${back.status}`);
      expect(await count('feedback', 'reflection_id', id)).toBe(given.status === 201 ? 1 : 0);
    }
  });
});

describe('what is sent twice because the answer got lost', () => {
  const twice = (send: () => Promise<Answer>): Promise<Answer[]> => atOnce(5, send);
  const ok = (answers: Answer[]): boolean => answers.every(({ status }) => status === 200 || status === 201);

  it('is one couple', async () => {
    const id = randomUUID();
    const given = { id, label: 'Eén koppel', timeZone: 'Europe/Amsterdam', rituals: ['coffee'] };
    const answers = await twice(() => therapist.post('/couples', given));
    expect(statuses(answers)).toEqual([201, 201, 201, 201, 201]);
    expect(await count('couples', 'id', id)).toBe(1);
    expect(await count('partners', 'couple_id', id)).toBe(2);
    expect(await count('ritual_proposals', 'couple_id', id)).toBe(1);
  });

  it('is one assignment', async () => {
    const id = randomUUID();
    const given = {
      id,
      exercise: { key: 'own-patterns', version: 1 },
      to: 'both',
      dueOn: null,
      line: '',
      release: 'never',
    };
    const answers = await twice(() => therapist.post(`/couples/${couple.id}/assignments`, given));
    expect(ok(answers)).toBe(true);
    expect(await count('assignments', 'id', id)).toBe(1);
  });

  it('is one reaction and one later thought', async () => {
    const homework = await anAssignment(therapist, couple.id);
    await write(couple.a, homework, 'klaar');
    await couple.a.put(`/homework/${homework}/submission`);
    const { body } = await therapist.get(`/couples/${couple.id}/reflections`);
    const [{ id: reflection }] = body.reflections;
    const given = { id: randomUUID(), text: 'Dank je' };
    expect(ok(await twice(() => therapist.post(`/reflections/${reflection}/feedback`, given)))).toBe(true);
    expect(await count('feedback', 'reflection_id', reflection)).toBe(1);

    const seen = await twice(() => couple.a.put(`/feedback/${given.id}/seen`));
    expect(statuses(seen)).toEqual([204, 204, 204, 204, 204]);

    const thought = { id: randomUUID(), text: 'En nog iets', audience: 'therapist' };
    const added = await twice(() => couple.a.post(`/homework/${homework}/later-thoughts`, thought));
    expect(ok(added)).toBe(true);
    expect(await count('later_thoughts', 'reflection_id', reflection)).toBe(1);
  });

  it('is one moment, also when both ids are new and the day is the same', async () => {
    const { body } = await couple.a.get('/rituals');
    const [{ id: ritual }] = body.rituals;
    const given = { on: body.today, deviceZone: 'Europe/Amsterdam' };
    const id = randomUUID();
    expect(ok(await twice(() => couple.a.put(`/rituals/${ritual}/moments/${id}`, given)))).toBe(true);
    expect(await count('moments', 'ritual_id', ritual)).toBe(1);
    const again = await twice(() => couple.a.put(`/rituals/${ritual}/moments/${randomUUID()}`, given));
    expect(ok(again)).toBe(true);
    expect(await count('moments', 'ritual_id', ritual)).toBe(1);
  });

  it('is one account, however often the invitation is accepted at once', async () => {
    const id = randomUUID();
    await therapist.post('/couples', { id, label: 'K', timeZone: 'Europe/Amsterdam', rituals: [] });
    const { link, code } = (await therapist.put(`/couples/${id}/partners/a/invitation`)).body;
    const given = (index: number) => ({
      link: link.split('#')[1],
      code,
      name: 'Anna',
      signInName: `anna-tegelijk-${index}`,
    });
    const clients = await atOnce(4, async (index) => {
      const client = new Client(product.url);
      const offer = await client.post('/invitations/ways', given(index));
      return { status: offer.status, client, way: wayFrom(offer) };
    });
    const joined = await atOnce(4, (index) => {
      const { client, way } = clients[index] ?? { client: new Client(product.url) };
      const more = { consent: true, consentVersion: '2026-11', language: 'nl', mail: null, way };
      return client.post('/invitations/accept', { ...given(index), ...more });
    });
    expect(joined.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404]);
    expect(await count('consents', 'couple_id', id)).toBe(1);
  });
});
