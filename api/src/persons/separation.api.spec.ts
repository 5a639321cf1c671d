import { randomUUID } from 'node:crypto';
import { anExerciseToAssign } from '@tweespraak/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aColleague } from '../../test/colleagues.js';
import { aCouple, agree, anAssignment, aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, saved, submit, type Setting } from '../../test/reflecting.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const separate = ({ therapist, id }: Pick<Setting, 'therapist' | 'id'>) =>
  therapist.put(`/couples/${id}/separation`);

/** A couple that walks on Sundays, shared one exercise and has another one open. */
async function aSharedLife(): Promise<Setting & { open: string; ritual: string; today: string }> {
  const setting = await anExercise(product);
  const { a, b, therapist, id, assignment } = setting;
  await therapist.post(`/couples/${id}/rituals`, { id: randomUUID(), preset: 'coffee' });
  await agree({ a, b });
  await write(a, assignment, 'Van Anna');
  await write(b, assignment, 'Van Bram');
  await submit(a, assignment);
  await submit(b, assignment);
  const { rituals, today } = (await a.get('/rituals')).body;
  return { ...setting, open: await anAssignment(therapist, id), ritual: rituals[0].id, today };
}

describe('a couple that separates', () => {
  it('keeps what was shared, readable to both, without the name of the other', async () => {
    const life = await aSharedLife();
    expect((await separate(life)).status).toBe(204);
    for (const [me, other] of [
      [life.a, 'Bram'],
      [life.b, 'Anna'],
    ] as const) {
      const { couple } = (await me.get('/session')).body.viewer;
      expect(couple).toMatchObject({ otherName: null, separated: true });
      const { shared } = (await me.get('/shared')).body;
      expect(JSON.stringify(shared)).toContain('Van Anna');
      expect(JSON.stringify(shared)).toContain('Van Bram');
      const named = shared[0].shared.sides.map(({ name }: { name: string }) => name);
      expect(named).not.toContain(other);
      expect((await me.get(`/homework/${life.assignment}`)).body.readers.couple).not.toContain(other);
    }
  });

  it('ends its rituals, and nothing more is logged, taken back or begun', async () => {
    const life = await aSharedLife();
    const moment = randomUUID();
    await life.a.put(`/rituals/${life.ritual}/moments/${moment}`, { on: life.today, deviceZone: 'UTC' });
    await separate(life);
    const { rituals } = (await life.b.get('/rituals')).body;
    expect(rituals).toMatchObject([{ endedOn: life.today, mayLogToday: false, toLogToday: false }]);
    const tried = [
      await life.b.put(`/rituals/${life.ritual}/moments/${randomUUID()}`, {
        on: life.today,
        deviceZone: 'UTC',
      }),
      await life.a.delete(`/rituals/${life.ritual}/moments/${moment}`),
      await life.therapist.post(`/couples/${life.id}/rituals`, { id: randomUUID(), preset: 'sunday-walk' }),
    ];
    expect(tried.map(({ status, body }) => [status, body.code])).toEqual(tried.map(() => [409, 'separated']));
  });

  it('gets no more homework for both, and what was open for both is no longer asked', async () => {
    const life = await aSharedLife();
    await write(life.a, life.open, 'Half af');
    await separate(life);
    expect(
      (await life.therapist.post(`/couples/${life.id}/assignments`, anExerciseToAssign())).body.code,
    ).toBe('separated');
    expect((await life.a.get(`/homework/${life.open}`)).body.stage).toBe('withdrawn');
    expect((await saved(life.a, life.open)).body.text).toBe('Half af');
    expect((await submit(life.a, life.open)).status).toBe(409);
    expect((await life.b.get(`/homework/${life.open}`)).status).toBe(404);
  });

  it('goes on one by one: homework for one, read by the therapist at most, never shared', async () => {
    const life = await aSharedLife();
    await separate(life);
    const alone = await anAssignment(life.therapist, life.id, { to: 'a', release: 'by-partner' });
    const { answers } = (await life.a.get(`/homework/${alone}`)).body;
    expect(answers.map(({ widest }: { widest: string }) => widest)).not.toContain('couple');
    expect((await write(life.a, alone, 'Voor ons', 'couple')).body.fields[0].rule).toBe('too_wide');
    expect((await write(life.a, alone, 'Voor mij', 'therapist')).status).toBe(200);
    expect((await submit(life.a, alone)).body).toMatchObject({ stage: 'submitted', mayRelease: false });
    expect((await life.a.put(`/homework/${alone}/release`)).body.code).toBe('separated');
    expect((await life.b.get('/homework')).body.homework).toHaveLength(1);
  });

  it('is not shared any more by the therapist either', async () => {
    const setting = await anExercise(product, { release: 'by-therapist' });
    await submit(setting.a, setting.assignment);
    await submit(setting.b, setting.assignment);
    await separate(setting);
    const [assignment] = (await setting.therapist.get(`/couples/${setting.id}/assignments`)).body.assignments;
    expect(assignment).toMatchObject({ mayRelease: false, withdrawnAt: null });
    const release = await setting.therapist.put(`/assignments/${setting.assignment}/release`, {
      span: 'for-good',
    });
    expect(release.body.code).toBe('separated');
  });

  it('can be brought together again: the names are back, the rituals stay ended', async () => {
    const life = await aSharedLife();
    await separate(life);
    expect((await life.therapist.delete(`/couples/${life.id}/separation`)).status).toBe(204);
    expect((await life.a.get('/session')).body.viewer.couple).toMatchObject({
      otherName: 'Bram',
      separated: false,
    });
    expect((await life.a.get('/rituals')).body.rituals[0].endedOn).toBe(life.today);
    expect((await life.therapist.post(`/couples/${life.id}/assignments`, anExerciseToAssign())).status).toBe(
      201,
    );
  });

  it('is marked by its own therapist alone', async () => {
    const couple = await aCouple(await aTherapist(product));
    const stranger = await aTherapist(product);
    expect((await separate({ ...couple, therapist: stranger })).status).toBe(404);
    expect((await couple.a.put(`/couples/${couple.id}/separation`)).status).toBe(404);
    expect((await couple.a.get('/session')).body.viewer.couple.separated).toBe(false);
  });
});

describe('what a partner asks the practice', () => {
  it('is seen by the therapist and by nobody else, once, and can be taken back', async () => {
    const therapist = await aTherapist(product);
    const { id, a, b } = await aCouple(therapist);
    const others = ['/session', '/me/rights', '/homework', '/shared'];
    const before = await Promise.all(others.map((path) => b.get(path)));
    await a.put('/me/requests/separation');
    expect((await a.put('/me/requests/separation')).body.requests).toHaveLength(1);
    await a.put('/me/requests/erasure');
    const after = await Promise.all(others.map((path) => b.get(path)));
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));

    expect((await therapist.get('/requests')).body.requests).toMatchObject([
      { coupleId: id, side: 'a', kind: 'separation', label: expect.any(String), name: 'Anna', mine: true },
      { coupleId: id, side: 'a', kind: 'erasure' },
    ]);
    expect((await (await aTherapist(product)).get('/requests')).body.requests).toEqual([]);
    await a.delete('/me/requests/erasure');
    expect((await therapist.get('/requests')).body.requests).toMatchObject([{ kind: 'separation' }]);
    expect((await a.put('/me/requests/niets')).status).toBe(404);
  });

  it('is seen by who manages the practice, with whose it is, and answered without the couple file', async () => {
    const therapist = await aTherapist(product);
    const owner = await aColleague(product, therapist, ['owner'], 'Olga');
    const { id, a } = await aCouple(therapist);
    await a.put('/me/requests/erasure');
    await a.put('/me/requests/separation');
    const asked = async () => (await owner.get('/requests')).body.requests;
    expect(await asked()).toMatchObject([
      {
        coupleId: id,
        side: 'a',
        kind: 'erasure',
        label: expect.stringMatching(/./),
        name: 'Anna',
        mine: false,
      },
      { kind: 'separation' },
    ]);
    expect((await owner.get(`/couples/${id}`)).status).toBe(404);
    const answer = `/couples/${id}/partners/a`;
    expect((await owner.put(`${answer}/requests/separation/refusal`)).status).toBe(204);
    expect((await owner.put(`${answer}/erasure`, { understood: true })).status).toBe(204);
    expect(await asked()).toEqual([]);
  });

  it('is answered once: with no, or by doing it', async () => {
    const therapist = await aTherapist(product);
    const { id, a, b } = await aCouple(therapist);
    await a.put('/me/requests/erasure');
    const refusal = `/couples/${id}/partners/a/requests/erasure/refusal`;
    expect((await therapist.put(refusal)).status).toBe(204);
    expect((await therapist.put(refusal)).status).toBe(404);
    expect((await a.get('/me/rights')).body.requests).toMatchObject([
      { kind: 'erasure', answer: 'declined', answeredAt: expect.any(String) },
    ]);
    await Promise.all([a.put('/me/requests/separation'), b.put('/me/requests/separation')]);
    await therapist.put(`/couples/${id}/separation`);
    for (const partner of [a, b])
      expect((await partner.get('/me/rights')).body).toMatchObject({
        separated: true,
        requests: expect.arrayContaining([expect.objectContaining({ kind: 'separation', answer: 'done' })]),
      });
    expect((await therapist.get('/requests')).body.requests).toEqual([]);
  });
});
