import fc from 'fast-check';
import { addDays, daysBetween, type LocalDate } from '../src/calendar/index.js';
import { lastDayOf, type Moment, type RitualHistory, type Schedule } from '../src/rituals/history.js';

const START: LocalDate = '2025-12-24';

/** Logs at a pace that comes near to the cadence, with gaps: only then do streaks grow, break and get forgiven. */
const offsetsAtAPace = fc
  .tuple(
    fc.constantFrom(1, 2, 3, 7, 14, 30),
    fc.array(fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 3), { maxLength: 60 }),
  )
  .map(([pace, gaps]) =>
    gaps.reduce<number[]>((days, gap) => [...days, (days.at(-1) ?? 0) + gap * pace], []),
  );

const schedule = fc.record({
  unit: fc.constantFrom('day', 'week', 'week', 'month'),
  every: fc.constantFrom(1, 1, 1, 2, 3),
  times: fc.constantFrom(1, 1, 1, 2, 3),
  kept: fc.constantFrom('either', 'either', 'both'),
}) satisfies fc.Arbitrary<Omit<Schedule, 'from'>>;

/** A rest of a few weeks at most, before, in or after a history. */
export const pause = fc
  .tuple(fc.integer({ min: -30, max: 420 }), fc.nat({ max: 25 }))
  .map(([from, length]) => ({ from: addDays(START, from), to: addDays(START, from + length) }));

/** The history of a ritual without a fault: several schedules, some pauses, two partners, for some an end. */
export const history: fc.Arbitrary<RitualHistory> = fc
  .record({
    first: fc.nat({ max: 13 }),
    length: fc.nat({ max: 380 }),
    versions: fc.array(fc.tuple(schedule, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 4,
    }),
    pauses: fc.array(pause, { maxLength: 3 }),
    byA: offsetsAtAPace,
    byB: offsetsAtAPace,
    ended: fc.option(fc.nat({ max: 60 }), { nil: undefined }),
  })
  .map(({ first, length, versions, pauses, byA, byB, ended }) => {
    const lastDay = addDays(START, first + length);
    const days = versions.map(([, share], place) =>
      place === 0 ? first : first + Math.floor(share * length),
    );
    const schedules = versions.map(([cadence], place) => ({
      ...cadence,
      from: addDays(START, days[place] ?? 0),
    }));
    const moments = [byA, byB].flatMap((offsets, partner) =>
      offsets
        .filter((day) => day >= first && day <= first + length)
        .map((day): Moment => ({ date: addDays(START, day), by: partner === 0 ? 'a' : 'b' })),
    );
    return {
      today: addDays(lastDay, ended ?? 0),
      until: ended === undefined ? undefined : lastDay,
      partners: ['a', 'b'] as const,
      schedules: schedules.filter(
        ({ from }, place) => schedules.findIndex((one) => one.from === from) === place,
      ),
      pauses,
      moments,
    };
  });

/** The day that lies at this share of a history. */
export function dayOf({ schedules, today, until }: RitualHistory, share: number): LocalDate {
  const first = schedules.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  return addDays(first, Math.floor(share * daysBetween(first, lastDayOf({ today, until }))));
}

/** From the beginning (0) to the end (1). */
export const share = fc.double({ min: 0, max: 1, noNaN: true });
