import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, aTherapist, type Person } from '../../../test/people.js';
import { startProduct, type Product } from '../../../test/product.js';
import { course, type Course, DAYS, HappeningTo } from '../../../test/ritual-events.js';
import { Clock } from '../../platform/clock.js';
import { dayIn } from '../../platform/days.js';
import { SettlingRepository } from './settling.repository.js';
import { SettlingService } from './settling.service.js';

let product: Product;
let therapist: Person;
let coupleId: string;
let happening: HappeningTo;
const clock = new Clock();
let settling: SettlingService;

beforeAll(async () => {
  product = await startProduct();
  therapist = await aTherapist(product);
  coupleId = (await aCouple(therapist)).id;
  settling = new SettlingService(clock, product.app.get(SettlingRepository, { strict: false }));
  const today = dayIn('Europe/Amsterdam', new Date());
  happening = new HappeningTo(product.database, coupleId, addDays(today, -DAYS), settleOn);
});
afterAll(() => product.stop());

/** Settles as the daily run would have on another day. */
async function settleOn(ritual: string, day: LocalDate): Promise<void> {
  clock.standAt(new Date(`${day}T12:00:00Z`));
  await settling.settle(ritual);
  clock.standAt(null);
}

interface Shown {
  id: string;
  endedOn: string | null;
  streak: Record<'current' | 'longest' | 'kept' | 'of', number>;
}

/** What the caseload shows, and what the couple's own page makes of the whole history. */
async function headlines(): Promise<[ofTheCaseload: object[], ofThePage: object[]]> {
  const pages: Shown[] = (await therapist.get(`/couples/${coupleId}/rituals`)).body.rituals;
  const rows: Shown[] = (await therapist.get('/caseload')).body.couples[0].rituals;
  return [
    rows.map(({ id, streak }) => ({ id, ...streak })),
    pages
      .filter(({ endedOn }) => endedOn === null)
      .map(({ id, streak: { current, longest, kept, of } }) => ({ id, current, longest, kept, of })),
  ];
}

const isWrong = async (rituals: string[]): Promise<boolean> => {
  const [ofTheCaseload, ofThePage] = await headlines();
  const compared = await Promise.all(rituals.map((id) => settling.compare(id)));
  return compared.includes('different') || JSON.stringify(ofTheCaseload) !== JSON.stringify(ofThePage);
};

const courses = fc.array(course, { minLength: 8, maxLength: 12 });

/** Lets it all happen, and gives the rituals that it happened to. */
async function play(all: Course[]): Promise<string[]> {
  await product.database.look(
    'truncate ritual_streaks; truncate moments, ritual_pauses, ritual_schedules, rituals cascade',
  );
  const rituals: string[] = [];
  for (const { cadence, events, last } of all) {
    const id = await happening.begin(cadence);
    for (const event of events) await happening.happen(id, event);
    if (last) await happening.happen(id, last);
    rituals.push(id);
  }
  return rituals;
}

describe('streaks that go on from what is settled', () => {
  const isRight = fc.asyncProperty(courses, async (all) => !(await isWrong(await play(all))));

  it('are those of the whole history, whatever happened in whatever order and whenever it was settled', async () => {
    await fc.assert(isRight, { numRuns: fc.readConfigureGlobal()?.numRuns ?? 8 });
  });

  it.for(['moments', 'ritual_pauses', 'ritual_schedules', 'rituals'])(
    'would be wrong if a change in %s left standing what was settled',
    async (table) => {
      await product.database.look(`alter table ${table} disable trigger unsettles`);
      const found = await fc.check(isRight, { numRuns: 40, seed: 4, endOnFailure: true });
      await product.database.look(`alter table ${table} enable trigger unsettles`);
      expect(found.failed).toBe(true);
    },
  );
});
