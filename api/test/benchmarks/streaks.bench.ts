import { appendFileSync } from 'node:fs';
import { afterAll, it } from 'vitest';
import { cases } from '../../../scripts/report.mjs';
import type { Professional } from '../../src/identity/index.js';
import { Database } from '../../src/platform/database/database.js';
import { HeadlinesService } from '../../src/rituals/index.js';
import { RitualsRepository } from '../../src/rituals/rituals.repository.js';
import { HeadlinesRepository } from '../../src/rituals/settling/headlines.repository.js';
import { described } from '../../src/rituals/streaks.js';
import { yearsOf, type Years } from './years-of-moments.js';

/** With three rituals each a thousand, and one to spare. */
const COUPLES = cases(334, 34);
/** As many as can be read whole, also after five years. */
const SAMPLE = Math.min(33, COUPLES);
const ROUNDS = 20;

const all: Years[] = [];
afterAll(async () => {
  for (const { product } of all) await product.stop();
});

type Times = Record<string, number>;

// Neither repository asks who it is: the session says so to the database.
const viewer = { practiceId: '' } as Professional;

/** In a session of the therapist, as a request does it. */
function inSession<Result>(of: Years, work: () => Promise<Result>): Promise<Result> {
  const token = decodeURIComponent(of.therapist.cookie.split('=')[1] ?? '');
  return of.product.app.get(Database).inSession(token, work);
}

/** What a therapist with the whole caseload waits for. */
async function askForAll(of: Years): Promise<Times> {
  const headlines = of.product.app.get(HeadlinesService);
  const page = await timeOf(() => of.therapist.get('/caseload'));
  return { page, streaks: await inSession(of, () => timeOf(() => headlines.of(viewer, of.couples))) };
}

/** The same for a few couples, and what reading their whole histories takes instead. */
async function askForSome(of: Years): Promise<Times> {
  const { app } = of.product;
  const couples = of.couples.slice(0, SAMPLE);
  const today = new Map(couples.map((each) => [each.id, each.today]));
  const [headlines, rituals] = [app.get(HeadlinesService), app.get(RitualsRepository, { strict: false })];
  const whole = async () => {
    const rows = await rituals.of(viewer, [...today.keys()]);
    return rows.map((row) => described(row, today.get(row.coupleId) ?? row.startedOn));
  };
  return inSession(of, async () => ({
    sample: await timeOf(() => headlines.of(viewer, couples)),
    whole: await timeOf(whole),
  }));
}

/** What no other work on the machine changes: how many moments came back, and how many pages were looked at for it. */
async function reading(of: Years): Promise<{ read: number; pages: number }> {
  const { app, database } = of.product;
  const pagesSoFar = async () => {
    const [row] = await database.look<{ pages: number }>(
      `select sum(heap_blks_hit + heap_blks_read + idx_blks_hit + idx_blks_read)::int as pages from pg_statio_user_tables`,
    );
    return row?.pages ?? NaN;
  };
  let [read, pages] = [0, Infinity];
  // The least of a few: the database tidies up by itself, and counts that too.
  for (let round = 0; round < 5; round += 1) {
    const before = await pagesSoFar();
    const rows = await inSession(of, async () => {
      await app.get(Database).rows('select pg_stat_force_next_flush()');
      return app.get(HeadlinesRepository, { strict: false }).of(viewer, of.couples);
    });
    pages = Math.min(pages, (await pagesSoFar()) - before);
    read = rows.reduce((sum, { moments }) => sum + moments.length, 0);
  }
  return { read, pages };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The shortest of all rounds: what comes on top is other work. Each round asks all, every second one backwards. */
async function shortest(ask: (of: Years) => Promise<Times>): Promise<Times[]> {
  const best: Times[] = all.map(() => ({}));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, each] of round % 2 === 0 ? [...all.entries()] : [...all.entries()].reverse()) {
      const before = best[index] ?? {};
      const times = Object.entries(await ask(each));
      best[index] = Object.fromEntries(
        times.map(([what, time]) => [what, Math.min(time, before[what] ?? time)]),
      );
    }
  return best;
}

it('reads streaks after one, two and five years', async () => {
  for (const years of [1, 2, 5]) all.push(await yearsOf(years, COUPLES));
  const [ofAll, ofSome] = [await shortest(askForAll), await shortest(askForSome)];
  for (const [index, of] of all.entries()) {
    const { years, moments, couples } = of;
    const row = { years, moments, rituals: couples.length * 3, sampled: SAMPLE * 3, ...ofAll[index] };
    const line = { ...row, ...ofSome[index], ...(await reading(of)) };
    appendFileSync(process.env['FIGURES_FILE'] ?? '/dev/stdout', `${JSON.stringify(line)}\n`);
  }
});
