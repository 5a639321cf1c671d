import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import type { Schedule, Slot } from '../rituals/index.js';
import {
  asksForHomework,
  asksForRitual,
  type DayToWeigh,
  type HomeworkToWeigh,
  isWorthAMessage,
  type RitualToWeigh,
} from './index.js';

const from: LocalDate = '2026-09-01';
const weekly = { unit: 'week', every: 1, times: 1, kept: 'either' } as const;
const aRitual = (terms: Partial<Omit<Schedule, 'from'>> & { slot?: Slot } = {}): RitualToWeigh => ({
  schedules: [{ from, ...weekly, slot: {}, ...terms }],
  pauses: [],
  moments: [],
});
/** The days of these weeks and months on which a ritual asks partner a. */
const daysOf = (ritual: RitualToWeigh, first: LocalDate, days: number): LocalDate[] =>
  Array.from({ length: days }, (_, index) => addDays(first, index)).filter((today) =>
    asksForRitual(ritual, { today, partner: 'a' }),
  );
/** Monday 16 to Sunday 22 November 2026. */
const inTheWeek = (ritual: RitualToWeigh): LocalDate[] => daysOf(ritual, '2026-11-16', 7);

describe('an exercise asks', () => {
  const open: HomeworkToWeigh = { dueOn: '2026-11-22', state: 'open' };
  const on = (today: LocalDate, lastMessageOn: LocalDate | null = null, homework = open): boolean =>
    asksForHomework(homework, { today, lastMessageOn });

  it('on the day by which it is asked for, and not before', () => {
    expect([on('2026-11-21'), on('2026-11-22'), on('2026-11-22', '2026-11-21')]).toEqual([false, true, true]);
  });

  it('after that when there was no message for a week, and four weeks later not any more', () => {
    expect([
      on('2026-11-23', '2026-11-22'),
      on('2026-11-28', '2026-11-22'),
      on('2026-11-29', '2026-11-22'),
    ]).toEqual([false, false, true]);
    expect([on('2026-11-24'), on('2026-12-20'), on('2026-12-21')]).toEqual([true, true, false]);
  });

  it('never without a day', () => {
    expect(on('2026-11-22', null, { dueOn: null, state: 'open' })).toBe(false);
  });

  it('never once it is handed in, declined or withdrawn', () => {
    for (const state of ['submitted', 'declined', 'withdrawn'] as const)
      expect(on('2026-11-22', null, { dueOn: '2026-11-22', state })).toBe(false);
  });
});

describe('a ritual asks', () => {
  it('on the day that the two like best, and on no other', () => {
    expect(inTheWeek(aRitual({ slot: { weekday: 5, at: '19:00' } }))).toEqual(['2026-11-20']);
  });

  it('on the last day of its week where there is no such day', () => {
    expect(inTheWeek(aRitual())).toEqual(['2026-11-22']);
  });

  it('on the last day of the month, or the first Friday, or the 31st in a month of thirty days', () => {
    const monthly = (slot: Slot) => daysOf(aRitual({ unit: 'month', slot }), '2026-11-01', 30);
    expect(monthly({})).toEqual(['2026-11-30']);
    expect(monthly({ weekday: 5 })).toEqual(['2026-11-06']);
    expect(monthly({ dayOfMonth: 31 })).toEqual(['2026-11-30']);
  });

  it('every day when it is daily, and on the last of three when it is every third day', () => {
    expect(inTheWeek(aRitual({ unit: 'day' }))).toHaveLength(7);
    expect(inTheWeek(aRitual({ unit: 'day', every: 3, slot: { at: '19:00' } }))).toEqual([
      '2026-11-17',
      '2026-11-20',
    ]);
  });

  it('only in the second week of a fortnight that began last week', () => {
    expect(daysOf(aRitual({ every: 2 }), '2026-11-09', 14)).toEqual(['2026-11-22']);
  });

  it('for two times a week on Saturday and Sunday, and once it was kept once on Sunday alone', () => {
    const twice = aRitual({ times: 2 });
    expect(inTheWeek(twice)).toEqual(['2026-11-21', '2026-11-22']);
    expect(inTheWeek({ ...twice, moments: [{ date: '2026-11-17', by: 'b' }] })).toEqual(['2026-11-22']);
  });

  it('not for a period that is met', () => {
    const moments = [{ date: '2026-11-17', by: 'b' }] as const;
    expect(inTheWeek({ ...aRitual(), moments })).toEqual([]);
  });

  it('where both log, by one’s own days alone: what the other logs changes nothing', () => {
    const both = aRitual({ kept: 'both' });
    expect(inTheWeek({ ...both, moments: [{ date: '2026-11-17', by: 'b' }] })).toEqual(inTheWeek(both));
    expect(inTheWeek({ ...both, moments: [{ date: '2026-11-17', by: 'a' }] })).toEqual([]);
  });

  it('not while it rests, nor in the rest of a week that a rest touched', () => {
    const pauses = [{ from: '2026-11-17', to: '2026-11-18' }] as const;
    expect(inTheWeek({ ...aRitual(), pauses })).toEqual([]);
    expect(inTheWeek({ ...aRitual({ unit: 'day' }), pauses })).toHaveLength(5);
  });

  it('not once it has ended, and not before it begins', () => {
    expect(inTheWeek({ ...aRitual(), until: '2026-11-20' })).toEqual([]);
    expect(daysOf(aRitual(), '2026-08-24', 7)).toEqual([]);
  });

  it('by the agreement of the running period, when another follows', () => {
    const ritual: RitualToWeigh = {
      ...aRitual({ slot: { weekday: 3 } }),
      schedules: [
        { from, ...weekly, slot: { weekday: 3 } },
        { from: '2026-11-17', ...weekly, slot: { weekday: 6 } },
      ],
    };
    expect(daysOf(ritual, '2026-11-16', 14)).toEqual(['2026-11-18', '2026-11-28']);
  });
});

describe('a day is worth a message', () => {
  const nothing: DayToWeigh = {
    today: '2026-11-22',
    partner: 'a',
    homework: [],
    rituals: [],
    lastMessageOn: null,
  };
  it('for an exercise, for a ritual, or for both together; not for nothing', () => {
    const homework = [{ dueOn: '2026-11-22', state: 'open' }] as const;
    const rituals = [aRitual()];
    expect([
      isWorthAMessage(nothing),
      isWorthAMessage({ ...nothing, homework }),
      isWorthAMessage({ ...nothing, rituals }),
      isWorthAMessage({ ...nothing, homework, rituals }),
    ]).toEqual([false, true, true, true]);
  });

  const anyDay = fc.integer({ min: 0, max: 120 }).map((days) => addDays(from, days));
  const anyRitual = fc
    .record({
      unit: fc.constantFrom('day', 'week', 'month'),
      every: fc.integer({ min: 1, max: 3 }),
      times: fc.integer({ min: 1, max: 3 }),
      kept: fc.constantFrom('either', 'both'),
      weekday: fc.constantFrom(undefined, 1, 5, 7),
      moments: fc.array(fc.record({ date: anyDay, by: fc.constantFrom('a', 'b') }), { maxLength: 20 }),
    })
    .map(({ weekday, moments, ...terms }): RitualToWeigh => ({
      ...aRitual({ ...terms, slot: { weekday } as Slot }),
      moments,
    }));

  it('never again the same day once it was kept, and never for the logging of the other where both log', () => {
    fc.assert(
      fc.property(anyRitual, anyDay, anyDay, (ritual, today, other) => {
        const kept = { ...ritual, moments: [...ritual.moments, { date: today, by: 'a' }] };
        expect(asksForRitual(kept, { today, partner: 'a' })).toBe(false);
        if (ritual.schedules[0]?.kept !== 'both') return;
        const logged = { ...ritual, moments: [...ritual.moments, { date: other, by: 'b' }] };
        expect(asksForRitual(logged, { today, partner: 'a' })).toBe(
          asksForRitual(ritual, { today, partner: 'a' }),
        );
      }),
    );
  });

  it('never for more because of a moment, a rest or an end', () => {
    fc.assert(
      fc.property(anyRitual, anyDay, anyDay, fc.constantFrom('a', 'b'), (ritual, today, date, by) => {
        const less = [
          { ...ritual, moments: [...ritual.moments, { date, by }] },
          { ...ritual, pauses: [{ from: date, to: addDays(date, 3) }] },
          { ...ritual, until: date },
        ];
        if (asksForRitual(ritual, { today, partner: 'a' })) return;
        for (const each of less) expect(asksForRitual(each, { today, partner: 'a' })).toBe(false);
      }),
    );
  });
});
