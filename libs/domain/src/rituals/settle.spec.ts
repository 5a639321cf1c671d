import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, history, share } from '../../test/histories.js';
import { addDays, type LocalDate } from '../calendar/index.js';
import { HEADLINE_PERIODS } from './headline.js';
import type { RitualHistory, Schedule } from './history.js';
import { judgeRitual } from './judge.js';
import { loggableFrom } from './logging.js';
import { settleRitual, settleThrough } from './settle.js';
import { NOTHING_SETTLED, REMEMBERED_PERIODS, type Settled } from './settled.js';

const askedFor = fc.readConfigureGlobal()?.numRuns;
/** Ten thousand histories where many are asked for. */
const numRuns = askedFor === undefined ? 300 : Math.max(askedFor, 10_000);

/** What of a history has to be known once its first part is settled. */
function restOf(whole: RitualHistory, { through }: Settled): RitualHistory {
  const moments = whole.moments.filter(({ date }) => through === null || date > through);
  const pauses = whole.pauses?.filter(({ to }) => through === null || to > through);
  return { ...whole, moments, pauses };
}

/** The headline and the periods that are remembered, each with its reason. */
function recent(history: RitualHistory, settled?: Settled) {
  const { periods, ...headline } = judgeRitual(history, settled);
  return { ...headline, periods: periods.slice(-REMEMBERED_PERIODS) };
}

/** A history as it was known on an earlier day: what comes later is partly planned already, and some is entered late. */
const asKnownEarlier = fc
  .tuple(history, share, fc.infiniteStream(fc.boolean()))
  .map(([whole, when, known]) => {
    const today = dayOf(whole, when);
    const isKnown = () => known.next().value === true;
    const until = whole.until !== undefined && whole.until <= today ? whole.until : undefined;
    const onThatDay = { ...whole, today, until };
    const { through } = settleRitual(onThatDay);
    const isSettled = (day: LocalDate): boolean => through !== null && day <= through;
    const earlier = {
      ...onThatDay,
      moments: whole.moments.filter(({ date }) => isSettled(date) || (date <= today && isKnown())),
      pauses: whole.pauses?.filter(({ from }) => isSettled(from) || isKnown()),
      schedules: whole.schedules.filter(({ from }) => from <= today || isKnown()),
    };
    return { whole, earlier };
  });

const timeout = 60_000 + numRuns * 60;

describe('a history that is settled', { timeout }, () => {
  it('comes to the same as the whole, whenever it was settled and whatever was entered since', () => {
    fc.assert(
      fc.property(asKnownEarlier, ({ whole, earlier }) => {
        const settled = settleRitual(earlier);
        expect(recent(restOf(whole, settled), settled)).toEqual(recent(whole));
      }),
      { numRuns },
    );
  });

  it('comes to the same on every later day, while nobody enters anything', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 900 }), (whole, days) => {
        const settled = settleRitual(whole);
        const later = { ...whole, today: addDays(whole.today, days) };
        expect(recent(restOf(later, settled), settled)).toEqual(recent(later));
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('is the same in one step or in many, and in any order of entry', () => {
    const inSteps = history.chain((whole) =>
      fc.record({
        whole: fc.constant(whole),
        pace: fc.constantFrom(5, 9, 40),
        moments: fc.shuffledSubarray([...whole.moments], { minLength: whole.moments.length }),
        pauses: fc.shuffledSubarray([...(whole.pauses ?? [])], { minLength: whole.pauses?.length ?? 0 }),
      }),
    );
    fc.assert(
      fc.property(inSteps, ({ whole, pace, moments, pauses }) => {
        let stepwise = NOTHING_SETTLED;
        for (let today = dayOf(whole, 0); today < whole.today; today = addDays(today, pace))
          stepwise = settleRitual(restOf({ ...whole, today }, stepwise), stepwise);
        stepwise = settleRitual(restOf(whole, stepwise), stepwise);
        expect(stepwise).toEqual(settleRitual({ ...whole, moments, pauses }));
      }),
      { numRuns },
    );
  });

  it('is what the whole history comes to up to its last day, also later on', () => {
    fc.assert(
      fc.property(asKnownEarlier, ({ whole, earlier }) => {
        const settled = settleRitual(earlier);
        if (settled.through !== null) expect(settleThrough(whole, settled.through)).toEqual(settled);
      }),
      { numRuns },
    );
  });

  it('is still the same after it was written down and read back', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const settled = settleRitual(whole);
        expect(JSON.parse(JSON.stringify(settled))).toStrictEqual(settled);
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('holds every day that logging cannot reach any more, and none that it can', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const running = { ...whole, until: undefined };
        const { through } = settleRitual(running);
        const first = loggableFrom(running);
        const began = whole.schedules.map(({ from }) => from).sort()[0];
        expect(through === null ? began : addDays(through, 1)).toBe(first);
      }),
      { numRuns },
    );
  });

  it('does not grow with the years', () => {
    fc.assert(
      fc.property(history, (whole) => {
        const { headline, periods } = settleRitual(whole);
        expect(headline.recent.length).toBeLessThanOrEqual(HEADLINE_PERIODS);
        expect(periods.length).toBeLessThanOrEqual(REMEMBERED_PERIODS);
      }),
    );
  });
});

const daily: Schedule = { from: '2026-01-01', unit: 'day', every: 1, times: 1, kept: 'either' };
/** 1 to 20 January, all but the 14th. */
const dates = Array.from({ length: 20 }, (_, day) => addDays('2026-01-01', day));
const kept: RitualHistory = {
  today: '2026-01-20',
  partners: ['a', 'b'],
  schedules: [daily],
  moments: dates.filter((date) => date !== '2026-01-14').map((date) => ({ date, by: 'a' })),
};

describe('settling', () => {
  it('leaves out the open period and the one before it', () => {
    expect(settleRitual(kept).through).toBe('2026-01-18');
    expect(settleRitual({ ...kept, schedules: [{ ...daily, from: '2026-01-19' }] })).toBe(NOTHING_SETTLED);
  });

  it('knows what it passed over: a streak, the longest, and a miss that may cut off more', () => {
    const settled = settleRitual(kept);
    const onTheDayAfter = judgeRitual({ ...kept, today: '2026-01-22', moments: [] }, settled);
    expect(settled.headline).toMatchObject({ longest: 17 });
    expect(onTheDayAfter.periods.slice(-4).map(({ why }) => why)).toEqual([
      {
        code: 'soon-after-a-miss',
        earlier: { from: '2026-01-14', to: '2026-01-14' },
        cutOff: 13,
      },
      {
        code: 'second-in-a-row',
        earlier: { from: '2026-01-19', to: '2026-01-19' },
        cutOff: 4,
      },
      { code: 'no-streak' },
      { code: 'still-open', to: '2026-01-22' },
    ]);
  });

  it('shows when a settled day was changed behind its back, so that whoever compares can find it', () => {
    const settled = settleRitual(kept);
    const changed = { ...kept, moments: kept.moments.filter(({ date }) => date !== '2026-01-10') };
    expect(recent(restOf(changed, settled), settled)).not.toEqual(recent(changed));
    expect(settleRitual(changed)).not.toEqual(settled);
  });
});
