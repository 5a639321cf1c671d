import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCouple, aTherapist, type Person } from '../../../test/people.js';
import { startProduct, type Product } from '../../../test/product.js';
import { DAYS, HappeningTo } from '../../../test/ritual-events.js';
import { Clock } from '../../platform/clock.js';
import { ConfigFault } from '../../platform/config.js';
import { AuthDatabase } from '../../platform/database/auth-database.js';
import { Database } from '../../platform/database/database.js';
import { dayIn } from '../../platform/days.js';
import { HeadlinesRepository } from './headlines.repository.js';
import { ritualsCommand } from './rituals-command.js';
import { SettlingRepository } from './settling.repository.js';
import { SettlingService } from './settling.service.js';

let product: Product;
let therapist: Person;
let coupleId: string;
let ritual: string;
let settling: SettlingService;
let happening: HappeningTo;
let said: string[];
const daily = { unit: 'day', every: 1, times: 1, kept: 'either' } as const;
const today: LocalDate = dayIn('Europe/Amsterdam', new Date());

beforeAll(async () => void (product = await startProduct()));
afterAll(() => product.stop());

/** A ritual that was kept on every day but one, settled as far as it goes. */
beforeEach(async () => {
  await product.database.look('truncate ritual_streaks');
  therapist = await aTherapist(product);
  coupleId = (await aCouple(therapist)).id;
  settling = new SettlingService(new Clock(), product.app.get(SettlingRepository, { strict: false }));
  happening = new HappeningTo(product.database, coupleId, addDays(today, -DAYS), (id) => settling.settle(id));
  ritual = await happening.begin(daily);
  await happening.happen(ritual, { kind: 'logged', side: 'a', day: 0, pace: 1, times: DAYS + 1 });
  await happening.happen(ritual, { kind: 'taken-back', side: 'a', day: 40, pace: 1, times: 1 });
  await settling.settle(ritual);
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => said.push(String(line).trim()) > 0);
});
afterEach(() => void vi.restoreAllMocks());

const change = (sql: string): Promise<unknown[]> => product.database.look(sql, [ritual]);
const standing = async (): Promise<LocalDate | undefined> => {
  const rows = await product.database.look<{ through: LocalDate }>(
    'select settled_through::text as through from ritual_streaks where ritual_id = $1',
    [ritual],
  );
  return rows[0]?.through;
};
const shown = async () => (await therapist.get('/caseload')).body.couples[0].rituals[0].streak;
const KEPT = { current: DAYS, longest: DAYS, kept: 12, of: 12 };
const makeBetter = `update ritual_streaks set tally = jsonb_set(tally, '{headline,longest}', '999') where ritual_id = $1`;

describe('what is settled of a ritual', () => {
  it('is what logging cannot reach any more, and is all that the caseload does not read again', async () => {
    expect(await standing()).toBe(addDays(today, -2));
    const token = decodeURIComponent(therapist.cookie.split('=')[1] ?? '');
    const [couples, viewer] = [[{ id: coupleId, today }], { practiceId: '' }];
    const [row] = await product.app
      .get(Database)
      .inSession(token, () =>
        product.app.get(HeadlinesRepository, { strict: false }).of(viewer as never, couples),
      );
    expect(row?.moments.map(({ date }) => date).sort()).toEqual([addDays(today, -1), today]);
    expect(await shown()).toEqual(KEPT);
  });

  it('is used when it stands, so that a wrong one would show', async () => {
    await change(makeBetter);
    expect(await shown()).toMatchObject({ longest: 999 });
  });

  it.for([
    ['was settled by other rules', 'update ritual_streaks set rules = 0 where ritual_id = $1'],
    [
      'is of days that are still to come',
      `update ritual_streaks set settled_through = 'tomorrow' where ritual_id = $1`,
    ],
    ['was thrown away', 'delete from ritual_streaks where ritual_id = $1'],
  ])('is not used when it %s', async ([, sql = '']) => {
    await change(makeBetter);
    await change(sql);
    expect(await shown()).toEqual(KEPT);
  });

  it('is taken further from where it stands', async () => {
    const clock = new Clock();
    clock.standAt(new Date(Date.now() + 30 * 86_400_000));
    await new SettlingService(clock, product.app.get(SettlingRepository, { strict: false })).settleAll();
    expect(await standing()).toBe(addDays(today, 28));
    expect(await settling.compare(ritual)).toBe('same');
  });

  it('goes with the record of the couple', async () => {
    await product.database.look('select app.destroy_record($1)', [coupleId]);
    expect(await standing()).toBeUndefined();
    expect(await settling.rituals()).not.toContain(ritual);
  });
});

describe('who settles, and who writes in the history at the same time', () => {
  const settledDay = `'${addDays(today, -20)}'`;
  const takeBack = `update moments set taken_back_at = now() where ritual_id = $1 and kept_on = ${settledDay}`;

  /** Whether somebody still waits after a while. */
  const waits = (work: Promise<unknown>): Promise<boolean> =>
    Promise.race([
      work.then(() => false),
      new Promise<true>((resolve) => setTimeout(() => resolve(true), 300)),
    ]);

  async function inTransaction(
    sql: string,
    work: (end: () => Promise<unknown>) => Promise<void>,
  ): Promise<void> {
    const client = new pg.Client({ connectionString: product.database.url });
    await client.connect();
    try {
      await client.query('begin');
      await client.query(sql, [ritual]);
      await work(() => client.query('commit'));
    } finally {
      await client.end();
    }
  }

  it('settle after what was begun before', async () => {
    await change('delete from ritual_streaks where ritual_id = $1');
    await inTransaction(takeBack, async (commit) => {
      const settled = settling.settle(ritual);
      expect(await waits(settled)).toBe(true);
      await commit();
      await settled;
    });
    expect(await settling.compare(ritual)).toBe('same');
    expect(await shown()).toMatchObject({ current: DAYS - 1 });
  });

  it('write after it, and take away what it left', async () => {
    await inTransaction('select app.begin_settling($1)', async (commit) => {
      const written = change(takeBack);
      expect(await waits(written)).toBe(true);
      await commit();
      await written;
    });
    expect(await standing()).toBeUndefined();
    expect(await shown()).toMatchObject({ current: DAYS - 1 });
  });

  it('do not wait for each other where both log, and nobody settles', async () => {
    const takeBackToday = `update moments set taken_back_at = now() where ritual_id = $1 and kept_on = '${today}'`;
    await inTransaction(takeBackToday, async (commit) => {
      const other = happening.happen(ritual, { kind: 'logged', side: 'b', day: DAYS, pace: 1, times: 1 });
      expect(await waits(other)).toBe(false);
      await commit();
    });
    expect(await standing()).toBe(addDays(today, -2));
    expect(await shown()).toEqual(KEPT);
  });
});

describe('the command for what is settled', () => {
  async function run(...words: string[]): Promise<number> {
    const auth = new AuthDatabase(product.database.urls.auth, 1);
    try {
      return await ritualsCommand(words)(auth);
    } finally {
      await auth.onApplicationShutdown();
    }
  }

  it('says how it is used, before it opens anything', () => {
    for (const words of [[], ['mend'], ['check', 'all']])
      expect(() => ritualsCommand(words)).toThrow(ConfigFault);
  });

  it('finds what does not stand as its history says, and changes nothing', async () => {
    expect(await run('check')).toBe(0);
    await change(makeBetter);
    said = [];
    expect(await run('check')).toBe(1);
    expect(said).toContain(`ritual ${ritual}: does not stand as its history says`);
    expect(said.at(-1)).toMatch(/ 1 differ$/);
    expect(await run('check')).toBe(1);
  });

  it('rebuilds everything, and tells what had stood differently', async () => {
    await change(makeBetter);
    expect(await run('rebuild')).toBe(0);
    expect(said).toContain(`ritual ${ritual}: stood differently`);
    expect(said.at(-1)).toMatch(/; 1 of them stood differently$/);
    expect(await shown()).toEqual(KEPT);
    expect(await run('check')).toBe(0);
  });

  it('also finds it when a day was changed past the guards', async () => {
    await product.database.look(`begin; set local session_replication_role = replica;
      delete from moments where ritual_id = '${ritual}' and kept_on = ${`'${addDays(today, -9)}'`}; commit`);
    expect(await run('check')).toBe(1);
    await run('rebuild');
    expect(await run('check')).toBe(0);
  });
});
