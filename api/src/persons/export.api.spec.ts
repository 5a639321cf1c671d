import { clientRecord, personalExport } from '@tweespraak/contracts/exports';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, anAssignment, aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, submit, type Setting } from '../../test/reflecting.js';

let product: Product;
/** A life that nobody changes. */
let life: Setting;
beforeAll(async () => {
  product = await startProduct();
  life = await aFullLife();
});
afterAll(() => product.stop());

/** What one of the two wrote and was given that their therapist reads, and what nobody else reads. */
const ofTheRecord = (side: string) =>
  ['samen', 'alleen voor de therapeut']
    .map((each) => `${side} ${each}`)
    .concat(`reactie aan ${side}`, `regel voor ${side}`);
const ofNobodyElse = (side: string) =>
  ['voor zichzelf', 'in het klad', 'later'].map((each) => `${side} ${each}`);

/** Both with something of everything; each text says whose it is and for whom. */
async function aFullLife(): Promise<Setting> {
  const setting = await anExercise(product);
  const { a, b, therapist, id, assignment } = setting;
  const alone = { a: '', b: '' };
  for (const [me, side] of [
    [a, 'a'],
    [b, 'b'],
  ] as const) {
    await write(me, assignment, `${side} samen`);
    await submit(me, assignment);
    alone[side] = await anAssignment(therapist, id, {
      to: side,
      release: 'by-partner',
      line: `regel voor ${side}`,
    });
    await write(me, alone[side], `${side} alleen voor de therapeut`, 'therapist');
    await submit(me, alone[side]);
    const self = await anAssignment(therapist, id, { to: side, release: 'by-partner' });
    await write(me, self, `${side} voor zichzelf`, 'self');
    await submit(me, self);
    const draft = await anAssignment(therapist, id, { to: side, release: 'by-partner' });
    await write(me, draft, `${side} in het klad`);
    await me.post(`/homework/${assignment}/later-thoughts`, {
      id: randomUUID(),
      text: `${side} later gedacht`,
      audience: 'self',
    });
  }
  for (const line of await lines(setting))
    if (line.assignmentId === alone[line.side as 'a' | 'b'])
      await therapist.post(`/reflections/${line.id}/feedback`, {
        id: randomUUID(),
        text: `reactie aan ${line.side}`,
      });
  await therapist.post(`/couples/${id}/rituals`, { id: randomUUID(), preset: 'coffee' });
  await agree({ a, b });
  const { rituals, today } = (await a.get('/rituals')).body;
  for (const me of [a, b])
    await me.put(`/rituals/${rituals[0].id}/moments/${randomUUID()}`, {
      on: today,
      deviceZone: 'Europe/Paris',
    });
  return setting;
}

describe('what a partner takes along', () => {
  it('is everything of their own, drafts and what is for themselves alone included', async () => {
    const { a, assignment } = life;
    const { status, body } = await a.get('/me/export');
    expect(status).toBe(200);
    const taken = personalExport.parse(body);
    const text = JSON.stringify(taken);
    for (const own of [...ofTheRecord('a'), ...ofNobodyElse('a'), 'a later gedacht'])
      expect(text).toContain(own);
    expect(taken).toMatchObject({
      format: 'tweespraak/person',
      version: 1,
      account: { name: 'Anna', signInName: a.signInName, side: 'a' },
      otherName: 'Bram',
      consents: [{ version: '2026-11', withdrawnAt: null }],
      shared: [{ assignmentId: assignment }],
      rituals: [{ preset: 'coffee', moments: [{ deviceZone: 'Europe/Paris', takenBackAt: null }] }],
      reads: [{ by: 'Mieke', reflectionId: expect.any(String), assignmentId: expect.any(String) }],
    });
  });

  it('holds of the other what was shared with them, and nothing else: not even that there is homework', async () => {
    const { a, b } = life;
    const text = JSON.stringify((await a.get('/me/export')).body);
    expect(text).toContain('b samen');
    for (const private_ of ['b alleen', 'reactie aan b', 'regel voor b', ...ofNobodyElse('b')])
      expect(text).not.toContain(private_);
    expect(text).not.toContain(b.signInName);
    const ofB = await product.database.look<{ id: string }>(
      `select a.id from assignments a join partners p on p.id = a.partner_id where p.side = 'b'`,
    );
    expect(ofB.length).toBeGreaterThan(0);
    for (const { id } of ofB) expect(text).not.toContain(id);
  });

  it('is byte for byte the same, whatever the other does in private', async () => {
    const { a, b, therapist, id } = await aFullLife();
    const taken = async () => JSON.stringify({ ...(await a.get('/me/export')).body, madeAt: '' });
    const before = await taken();
    const homework = await anAssignment(therapist, id, { to: 'b', release: 'by-partner' });
    await write(b, homework, 'heimelijk');
    await b.get('/me/export');
    await b.put('/me/requests/erasure');
    await b.delete('/me/consents');
    expect(await taken()).toBe(before);
  });

  it('still goes along when consent was withdrawn, and when the two have parted', async () => {
    const { a, therapist, id } = await aFullLife();
    await a.delete('/me/consents');
    await therapist.put(`/couples/${id}/separation`);
    const { status, body } = await a.get('/me/export');
    expect(status).toBe(200);
    expect(body).toMatchObject({ otherName: null, separatedAt: expect.any(String) });
    expect(JSON.stringify(body)).not.toContain('Bram');
  });
});

describe('the record of a client, for a client who asks', () => {
  it('is what the therapist may read of this partner and what is of both, and every reading of it is recorded', async () => {
    const { therapist, id, a } = await aFullLife();
    const { status, body } = await therapist.get(`/couples/${id}/partners/a/record`);
    expect(status).toBe(200);
    const record = clientRecord.parse(body);
    const text = JSON.stringify(record);
    for (const own of [...ofTheRecord('a'), 'b samen']) expect(text).toContain(own);
    for (const not of ['b alleen', 'regel voor b', ...ofNobodyElse('a'), ...ofNobodyElse('b')])
      expect(text).not.toContain(not);
    expect(record.partner).toMatchObject({ side: 'a', name: 'Anna' });
    const read = (await a.get('/me/export')).body.reads.map(
      ({ reflectionId }: { reflectionId: string }) => reflectionId,
    );
    expect(record.reflections.map((each) => each.id).filter((each) => !read.includes(each))).toEqual([]);
  });

  it('is for their own therapist alone', async () => {
    const { id, a } = await anExercise(product);
    const stranger = await aTherapist(product);
    expect((await stranger.get(`/couples/${id}/partners/a/record`)).status).toBe(404);
    expect((await a.get(`/couples/${id}/partners/a/record`)).status).toBe(404);
  });
});
