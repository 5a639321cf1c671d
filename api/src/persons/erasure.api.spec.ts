import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAssignment, aTherapist, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { anExercise, lines, submit, type Setting } from '../../test/reflecting.js';
import { RetentionService } from './index.js';

let product: Product;
beforeAll(async () => void (product = await startProduct({ RECORD_YEARS: '20' })));
afterAll(() => product.stop());

const erase = ({ therapist, id }: Pick<Setting, 'therapist' | 'id'>, side = 'a') =>
  therapist.put(`/couples/${id}/partners/${side}/erasure`, { understood: true });
const rows = async (sql: string, values: unknown[]): Promise<number> =>
  (await product.database.look(sql, values)).length;
const partnerOf = async ({ id }: Pick<Setting, 'id'>, side = 'a'): Promise<string> => {
  const [row] = await product.database.look<{ id: string }>(
    'select id from partners where couple_id = $1 and side = $2',
    [id, side],
  );
  return row?.id ?? '';
};

/** Anna and Bram shared one exercise; Anna has another answer of every audience, a draft, and feedback. */
async function aRecord(): Promise<Setting & { alone: string; draft: string }> {
  const setting = await anExercise(product);
  const { a, b, therapist, id, assignment } = setting;
  await write(a, assignment, 'Samen van Anna');
  await write(b, assignment, 'Samen van Bram');
  await submit(a, assignment);
  await submit(b, assignment);
  const alone = await anAssignment(therapist, id, {
    to: 'a',
    release: 'by-partner',
    line: 'Regel voor Anna',
  });
  await write(a, alone, 'Voor de therapeut', 'therapist');
  await a.put(
    `/homework/${alone}/answers/words`,
    { body: { kind: 'scale', value: 7 }, audience: 'self', passed: false },
    { 'if-match': '"0"' },
  );
  await submit(a, alone);
  const [line] = (await lines(setting)).filter(
    ({ assignmentId }: { assignmentId: string }) => assignmentId === alone,
  );
  await therapist.post(`/reflections/${line.id}/feedback`, { id: randomUUID(), text: 'Reactie voor Anna' });
  const draft = await anAssignment(therapist, id, { to: 'a', release: 'by-partner' });
  await write(a, draft, 'In het klad');
  return { ...setting, alone, draft };
}

describe('a person who is erased', () => {
  it('is out at once, and their name, mail and ways in are gone', async () => {
    const record = await aRecord();
    await record.a.put('/me/requests/erasure');
    const { path } = (await record.a.put('/me/calendar-feed')).body as { path: string };
    expect((await fetch(product.url + path)).status).toBe(200);
    const partner = await partnerOf(record);
    expect((await erase(record)).status).toBe(204);
    expect((await fetch(product.url + path)).status).toBe(404);
    expect(await rows('select 1 from calendar_feeds where partner_id = $1', [partner])).toBe(0);
    expect((await record.a.get('/homework')).status).toBe(401);
    expect((await record.a.get('/session')).body.viewer).toBeNull();
    expect(await rows('select 1 from accounts where sign_in_name = $1', [record.a.signInName])).toBe(0);
    const [account] = await product.database.look<{ id: string }>(
      `select id from accounts where name = '-' and mail is null and sign_in_name = id::text order by created_at desc limit 1`,
    );
    for (const table of ['auth.credentials', 'auth.sessions'])
      expect(await rows(`select 1 from ${table} where account_id = $1`, [account?.id])).toBe(0);
    const couple = (await record.therapist.get(`/couples/${record.id}`)).body;
    expect(couple.partners[0]).toMatchObject({ name: null, joinedAt: null, erasedAt: expect.any(String) });
    expect((await record.therapist.get(`/couples/${record.id}/rights`)).body.partners[0]).toMatchObject({
      erasedAt: expect.any(String),
      erasureAskedAt: null,
    });
  });

  it('leaves the record that the practice has to keep, readable as before', async () => {
    const record = await aRecord();
    await erase(record);
    const read = [];
    for (const { id, side } of await lines(record))
      if (side === 'a') read.push((await record.therapist.get(`/reflections/${id}`)).body);
    const text = JSON.stringify(read);
    for (const kept of ['Samen van Anna', 'Voor de therapeut', 'Reactie voor Anna', 'Regel voor Anna'])
      expect(text).toContain(kept);
    expect(read.every(({ partner }) => partner.name === '')).toBe(true);
  });

  it('takes drafts and answers for themselves alone along: no row is left, and no key that opens a backup of it', async () => {
    const record = await aRecord();
    const partner = await partnerOf(record);
    const before = await product.database.look<{ body: Buffer }>(
      'select body from answers where partner_id = $1',
      [partner],
    );
    expect(before).toHaveLength(4);
    await erase(record);
    const kept = await product.database.look<{ audience: string; body: Buffer }>(
      `select n.audience, n.body from answers n join reflections r on r.id = n.reflection_id and r.state = 'submitted'
       where n.partner_id = $1 order by audience`,
      [partner],
    );
    expect(kept.map(({ audience }) => audience)).toEqual(['couple', 'therapist']);
    expect(await rows('select 1 from answers where partner_id = $1', [partner])).toBe(2);
    // The key of every text as it lay before is destroyed; those that are kept lie under another one.
    const keyOf = (body: Buffer): string => body.subarray(1, 17).toString('hex');
    const live = (
      await product.database.look<{ id: string }>('select id from auth.data_keys where wrapped is not null')
    ).map(({ id }) => id.replaceAll('-', ''));
    for (const { body } of before) expect(live).not.toContain(keyOf(body));
    for (const { body } of kept) expect(live).toContain(keyOf(body));
  });

  it('leaves the other with what is theirs, and without a word of what happened', async () => {
    const record = await aRecord();
    await erase(record);
    const { shared } = (await record.b.get('/shared')).body;
    expect(shared[0].shared.sides).toMatchObject([
      { side: 'a', name: '', answers: [] },
      { side: 'b', answers: [{ body: { text: 'Samen van Bram' } }] },
    ]);
    const pages = await Promise.all(
      [
        '/session',
        '/homework',
        '/shared',
        '/rituals',
        '/me/rights',
        '/me/export',
        `/homework/${record.assignment}`,
      ].map((path) => record.b.get(path)),
    );
    const told = JSON.stringify(pages.map(({ body }) => body));
    for (const word of ['Anna', 'Samen van Anna', 'eras']) expect(told).not.toContain(word);
    expect(pages.every(({ status }) => status === 200)).toBe(true);
    expect((await record.b.get('/session')).body.viewer.couple.otherName).toBeNull();
  });

  it('cannot be erased twice or replaced by somebody else, nor erased before they came', async () => {
    const record = await aRecord();
    await erase(record);
    expect((await erase(record)).body.code).toBe('erased');
    expect((await record.therapist.put(`/couples/${record.id}/partners/a/invitation`)).body.code).toBe(
      'erased',
    );
    const couple = randomUUID();
    await record.therapist.post('/couples', {
      id: couple,
      label: 'Nieuw',
      timeZone: 'Europe/Amsterdam',
      rituals: [],
    });
    expect((await erase({ therapist: record.therapist, id: couple })).body.code).toBe('not_joined');
  });

  it('is erased by their own practice alone, which says that it understood', async () => {
    const record = await aRecord();
    const stranger = await aTherapist(product);
    expect((await erase({ ...record, therapist: stranger })).status).toBe(404);
    expect((await erase({ ...record, therapist: record.b })).status).toBe(404);
    const unsaid = await record.therapist.put(`/couples/${record.id}/partners/a/erasure`, {});
    expect(unsaid.status).toBe(422);
    expect((await record.a.get('/homework')).status).toBe(200);
  });

  it('while a draft is being saved is gone all the same', async () => {
    for (let round = 0; round < 5; round++) {
      const record = await anExercise(product);
      const homework = await Promise.all([1, 2, 3].map(() => anAssignment(record.therapist, record.id)));
      await write(record.a, homework[0] ?? '', 'Al begonnen');
      const [erased, ...saved] = await Promise.all([
        erase(record),
        write(record.a, homework[0] ?? '', 'Nog iets', 'couple', 1),
        ...homework.map((each) => write(record.a, each, 'Tegelijk')),
      ]);
      expect(erased.status).toBe(204);
      for (const { status } of saved) expect([200, 401, 404, 409, 412]).toContain(status);
      const partner = await partnerOf(record);
      expect(await rows('select 1 from answers where partner_id = $1', [partner])).toBe(0);
    }
  });
});

describe('a record whose term is over', () => {
  it('is destroyed with its keys, and no other', async () => {
    const [old, young] = [await aRecord(), await aRecord()];
    const back = async (table: string, ...columns: string[]) =>
      product.database.look(
        `update ${table} set ${columns.map((each) => `${each} = ${each} - interval '21 years'`).join(', ')}
         where ${table === 'couples' ? 'id' : 'couple_id'} = $1`,
        [old.id],
      );
    await back('couples', 'created_at');
    await back('partners', 'joined_at');
    await back('assignments', 'assigned_at');
    await back('reflections', 'submitted_at');
    await back('answers', 'saved_at');
    await back('feedback', 'written_at');
    const retention = product.app.get(RetentionService);
    expect(await retention.due()).toEqual([]);
    await back('releases', 'made_at');
    expect(await retention.due()).toMatchObject([{ coupleId: old.id }]);
    expect(await retention.run()).toEqual({ destroyed: 1, finished: 0 });
    for (const table of ['partners', 'answers', 'feedback', 'couple_files', 'consents'])
      expect([table, await rows(`select 1 from ${table} where couple_id = $1`, [old.id])]).toEqual([
        table,
        0,
      ]);
    expect(await rows('select 1 from accounts where sign_in_name = $1', [old.a.signInName])).toBe(0);
    expect(
      await rows('select 1 from auth.data_keys where owner_id = $1 and wrapped is not null', [old.id]),
    ).toBe(0);
    expect((await old.therapist.get(`/couples/${old.id}`)).status).toBe(404);
    expect((await young.a.get('/homework')).body.homework).toHaveLength(3);
    expect(await retention.run()).toEqual({ destroyed: 0, finished: 0 });
  });

  it('also means finishing an erasure that was cut off before the copies were gone', async () => {
    const record = await aRecord();
    await erase(record);
    await product.database.look('update erasures set copies_gone_at = null where couple_id = $1', [
      record.id,
    ]);
    expect((await product.app.get(RetentionService).run()).finished).toBe(1);
    const { shared } = (await record.b.get('/shared')).body;
    expect(JSON.stringify(shared)).toContain('Samen van Bram');
  });
});
