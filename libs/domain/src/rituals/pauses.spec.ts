import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type DateSpan, type LocalDate, touch } from '../calendar/index.js';
import { isPausedOn, pausesTouching, restFrom } from './pauses.js';

const weeks: DateSpan[] = [
  { from: '2026-07-06', to: '2026-07-12' },
  { from: '2026-07-13', to: '2026-07-19' },
  { from: '2026-07-20', to: '2026-07-26' },
];

function touched(...pauses: DateSpan[]): boolean[] {
  return pausesTouching(weeks, pauses).map((pause) => pause !== undefined);
}

describe('a pause', () => {
  it.each<[LocalDate, LocalDate, boolean[]]>([
    ['2026-07-01', '2026-07-05', [false, false, false]],
    ['2026-07-01', '2026-07-06', [true, false, false]],
    ['2026-07-12', '2026-07-13', [true, true, false]],
    ['2026-07-15', '2026-07-15', [false, true, false]],
    ['2026-01-01', '2026-12-31', [true, true, true]],
    ['2026-07-27', '2026-08-01', [false, false, false]],
  ])('from %s to %s touches the weeks of which it holds a day', (from, to, expected) => {
    expect(touched({ from, to })).toEqual(expected);
  });

  it('is named by its own days, the one that ends last of several', () => {
    const short = { from: '2026-07-08', to: '2026-07-09' } as const;
    const long = { from: '2026-07-07', to: '2026-07-14' } as const;
    expect(pausesTouching(weeks, [short, long])).toEqual([long, long, undefined]);
  });

  it('may be entered in any order and overlap others', () => {
    const days = fc.integer({ min: -10, max: 40 }).map((offset) => addDays('2026-07-01', offset));
    const pause = fc
      .tuple(days, fc.nat({ max: 12 }))
      .map(([from, length]) => ({ from, to: addDays(from, length) }));
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 6 }), (pauses) => {
        const expected = weeks.map((week) => pauses.some((one) => touch(one, week)));
        expect(touched(...pauses)).toEqual(expected);
        expect(pausesTouching(weeks, [...pauses].reverse())).toEqual(pausesTouching(weeks, pauses));
      }),
    );
  });

  it('lets the ritual rest on its first day and on its last', () => {
    const pauses: DateSpan[] = [{ from: '2026-07-06', to: '2026-07-26' }];
    const days: LocalDate[] = ['2026-07-05', '2026-07-06', '2026-07-26', '2026-07-27'];
    expect(days.map((day) => isPausedOn(day, pauses))).toEqual([false, true, true, false]);
    expect(isPausedOn('2026-07-06')).toBe(false);
  });
});

describe('the rest that a couple sees', () => {
  const [summer, autumn]: [DateSpan, DateSpan] = [
    { from: '2026-07-06', to: '2026-07-26' },
    { from: '2026-10-19', to: '2026-10-25' },
  ];
  it.each<[LocalDate, DateSpan | undefined]>([
    ['2026-07-01', summer],
    ['2026-07-26', summer],
    ['2026-07-27', autumn],
    ['2026-10-26', undefined],
  ])('on %s is %j', (day, rest) => {
    expect(restFrom(day, [autumn, summer])).toEqual(rest);
  });

  it('is the one that lasts longest, of several at once', () => {
    expect(restFrom('2026-07-10', [{ from: '2026-07-10', to: '2026-07-11' }, summer])).toEqual(summer);
  });
});
