import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import {
  isQuiet,
  isTimeToWeigh,
  type LocalMoment,
  type LocalTime,
  type ReminderChoice,
  windowOf,
} from './index.js';

const day: LocalDate = '2026-11-22';
const time = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => clock(minute));
const clock = (minute: number): LocalTime =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as LocalTime;
const night = { from: '22:00', to: '08:00' } as const;

const chosen = { day: '2026-01-01', time: '12:00' } as const;
const choice: ReminderChoice = { at: '20:00', quiet: night, chosen, weighedOn: null };

describe('quiet hours', () => {
  it.each<[LocalTime, boolean]>([
    ['21:59', false],
    ['22:00', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
    ['12:00', false],
  ])('over midnight hold at %s: %s', (at, quiet) => {
    expect(isQuiet(at, night)).toBe(quiet);
  });

  it.each<[LocalTime, boolean]>([
    ['12:59', false],
    ['13:00', true],
    ['14:59', true],
    ['15:00', false],
  ])('in the afternoon hold at %s: %s', (at, quiet) => {
    expect(isQuiet(at, { from: '13:00', to: '15:00' })).toBe(quiet);
  });

  it('of no length are never', () => {
    fc.assert(fc.property(time, time, (at, same) => !isQuiet(at, { from: same, to: same })));
  });

  it('and what lies outside of them are the same minutes, told the other way round', () => {
    fc.assert(
      fc.property(time, time, time, (at, from, to) => {
        fc.pre(from !== to);
        return isQuiet(at, { from, to }) !== isQuiet(at, { from: to, to: from });
      }),
    );
  });
});

describe('the message of a day', () => {
  const at = (moment: LocalTime, on: LocalDate = day) => windowOf(day, { day: on, time: moment }, choice);

  it('may go from the own time on until the quiet hours begin', () => {
    expect([at('19:59'), at('20:00'), at('21:59'), at('22:00'), at('23:59')]).toEqual([
      'early',
      'open',
      'open',
      'over',
      'over',
    ]);
  });

  it('is not sent the day after, and not the day before', () => {
    expect([at('20:00', '2026-11-21'), at('20:00', '2026-11-23')]).toEqual(['early', 'over']);
  });

  it('may go until midnight where the quiet hours begin after it, or there are none', () => {
    const quiet = [
      { from: '00:30', to: '08:00' },
      { from: '09:00', to: '09:00' },
    ] as const;
    for (const each of quiet)
      expect(windowOf(day, { day, time: '23:59' }, { at: '20:00', quiet: each })).toBe('open');
  });

  it('never goes in the quiet hours, nor before the own time', () => {
    fc.assert(
      fc.property(time, time, time, time, (own, from, to, now) => {
        const quiet = { from, to };
        fc.pre(!isQuiet(own, quiet));
        const open = windowOf(day, { day, time: now }, { at: own, quiet }) === 'open';
        return !open || (now >= own && !isQuiet(now, quiet));
      }),
    );
  });
});

describe('a day is looked at', () => {
  const now = (moment: LocalTime): LocalMoment => ({ day, time: moment });

  it('at the own time, and not before', () => {
    expect([isTimeToWeigh(choice, now('19:59')), isTimeToWeigh(choice, now('20:00'))]).toEqual([false, true]);
  });

  it('once, and not again later that day, whatever comes up', () => {
    expect(isTimeToWeigh({ ...choice, weighedOn: day }, now('21:00'))).toBe(false);
    expect(isTimeToWeigh({ ...choice, weighedOn: addDays(day, -1) }, now('21:00'))).toBe(true);
  });

  it('not again when the couple moves to a time zone where it is yesterday', () => {
    expect(isTimeToWeigh({ ...choice, weighedOn: addDays(day, 1) }, now('21:00'))).toBe(false);
  });

  it('a little late when nobody could look at the time, but not in the quiet hours', () => {
    expect([isTimeToWeigh(choice, now('21:40')), isTimeToWeigh(choice, now('22:00'))]).toEqual([true, false]);
  });

  it('tomorrow for the first time, where the time had passed when it was chosen', () => {
    const late = { ...choice, chosen: { day, time: '20:01' } } as const;
    expect(isTimeToWeigh(late, now('20:02'))).toBe(false);
    expect(isTimeToWeigh(late, { day: '2026-11-23', time: '20:00' })).toBe(true);
    expect(isTimeToWeigh({ ...choice, chosen: { day, time: '19:30' } }, now('20:00'))).toBe(true);
  });

  /** What the clocks in Amsterdam show, minute by minute: the hour from 2 to 3 is left out in March, and there twice in October. */
  const clocks: [string, LocalDate, (minute: number) => LocalTime, number][] = [
    ['forward', '2026-03-29', (minute) => clock(minute < 120 ? minute : minute + 60), 23 * 60],
    ['back', '2026-10-25', (minute) => clock(minute < 180 ? minute : minute - 60), 25 * 60],
  ];
  it.each(clocks)(
    'exactly once on the Sunday on which the clocks go %s, at any time of one’s own',
    (_way, sunday, shown, minutes) => {
      fc.assert(
        fc.property(time, (at) => {
          const quiet = { from: '00:00', to: '00:00' } as const;
          const own: ReminderChoice = { at, quiet, chosen, weighedOn: null };
          let looked = 0;
          for (let minute = 0; minute < minutes; minute++) {
            if (!isTimeToWeigh(own, { day: sunday, time: shown(minute) })) continue;
            looked += 1;
            own.weighedOn = sunday;
          }
          return looked === 1;
        }),
      );
    },
  );

  it('at three where half past two does not exist', () => {
    const own: ReminderChoice = { ...choice, at: '02:30', quiet: { from: '00:00', to: '00:00' } };
    const sunday = '2026-03-29';
    expect(isTimeToWeigh(own, { day: sunday, time: '01:59' })).toBe(false);
    expect(isTimeToWeigh(own, { day: sunday, time: '03:00' })).toBe(true);
  });
});
