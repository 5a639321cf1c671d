import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { FeedsRepository } from '../../src/feeds/feeds.repository.js';
import { SessionsRepository } from '../../src/identity/index.js';
import { aColleague } from '../colleagues.js';
import { aCouple, anAssignment, aTherapist, signInAs, write } from '../people.js';
import { startProduct, type Product } from '../product.js';

let product: Product;
beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

const kinds = [
  'a revoked session',
  'a couple that was handed over',
  'a withdrawn consent',
  'a replaced calendar address',
] as const;
type Late = Record<(typeof kinds)[number], number>;

/** Takes four things away, as people do, and counts what is still answered on the request after that. */
async function takeAway(rounds: number): Promise<Late> {
  const late: Late = { [kinds[0]]: 0, [kinds[1]]: 0, [kinds[2]]: 0, [kinds[3]]: 0 };
  const count = (kind: keyof Late, status: number, expected: number): void =>
    void (late[kind] += status === expected ? 0 : 1);
  for (let round = 0; round < rounds; round++) {
    const therapist = await aTherapist(product);
    const colleague = await aColleague(product, therapist, ['therapist']);
    const { id, a } = await aCouple(therapist);
    const homework = await anAssignment(therapist, id);
    const reachable = [await a.get('/homework'), await therapist.get(`/couples/${id}`)];
    expect(reachable.map(({ status }) => status)).toEqual([200, 200]);
    expect((await write(a, homework, 'voor de intrekking')).status).toBe(200);

    const elsewhere = await signInAs(a);
    expect((await elsewhere.get('/homework')).status).toBe(200);
    expect((await a.delete('/me/sign-ins')).status).toBe(204);
    count(kinds[0], (await elsewhere.get('/homework')).status, 401);

    const to = { therapistId: colleague.accountId };
    expect((await therapist.put(`/couples/${id}/therapist`, to)).status).toBe(204);
    count(kinds[1], (await therapist.get(`/couples/${id}`)).status, 404);

    const statusOf = async (path: string): Promise<number> => (await fetch(product.url + path)).status;
    const { path } = (await a.put('/me/calendar-feed')).body as { path: string };
    expect(await statusOf(path)).toBe(200);
    expect((await a.put('/me/calendar-feed')).status).toBe(200);
    count(kinds[3], await statusOf(path), 404);

    expect((await a.delete('/me/consents')).status).toBe(200);
    count(kinds[2], (await write(a, homework, 'na de intrekking', 'couple', 1)).status, 409);
  }
  return late;
}

/** What would be so tempting: whoever was let in is not looked up again for a while. */
function rememberSessions(): void {
  const sessions = product.app.get(SessionsRepository);
  const behind = sessions.behind.bind(sessions);
  const remembered = new Map<string, ReturnType<typeof behind>>();
  sessions.behind = (token) => {
    const found = remembered.get(token) ?? behind(token);
    remembered.set(token, found);
    return found;
  };
}

/** The same for calendars, which are asked for much more often than they change. */
function rememberCalendars(): void {
  const feeds = product.app.get(FeedsRepository);
  const behind = feeds.behind.bind(feeds);
  const remembered = new Map<string, ReturnType<typeof behind>>();
  feeds.behind = (hash, at) => {
    const name = hash.toString('hex');
    const found = remembered.get(name) ?? behind(hash, at);
    remembered.set(name, found);
    return found;
  };
}

/** The same in the database: what was true a minute ago still counts. */
async function rememberForAMinute(name: string, from: string, to: string): Promise<void> {
  const [row] = await product.database.look<{ definition: string }>(
    'select pg_get_functiondef($1::regproc) as definition',
    [name],
  );
  const planted = row?.definition.replaceAll(from, to);
  if (!planted || planted === row?.definition) throw new Error(`There is no “${from}” in ${name}.`);
  await product.database.look(planted);
}

it('what was taken away is gone on the next request', async () => {
  const rounds = cases(100, 4);
  const late = Object.values(await takeAway(rounds)).reduce((all, each) => all + each, 0);

  rememberSessions();
  rememberCalendars();
  for (const name of ['app.my_own_couples', 'app.my_clients', 'app.my_caseload'])
    await rememberForAMinute(name, 'clock_timestamp())', `clock_timestamp() - interval '1 minute')`);
  await rememberForAMinute(
    'app.may_add',
    'withdrawn_at is null',
    `(withdrawn_at is null or withdrawn_at > pg_catalog.now() - interval '1 minute')`,
  );
  const planted = cases(20, 2);
  const found = await takeAway(planted);
  const controls = kinds.map((kind) => ({
    name: `${kind}, with an answer of before that is remembered`,
    figure: `still good in ${many(found[kind])} of ${many(planted)}`,
    ok: found[kind] === planted,
  }));
  report({
    number: 14,
    name: 'revoked session, removed from caseload, withdrawn consent, replaced calendar address',
    figure: `${many(late)} of ${many(rounds * kinds.length)} still effective on the next request`,
    required: 'effective on the next request',
    ok: late === 0,
    controls,
  });
  expect(late).toBe(0);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
});
