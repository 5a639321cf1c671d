import {
  addDays,
  type DateSpan,
  earlierOf,
  type LocalDate,
  startOfMonth,
  startOfWeek,
} from '../calendar/index.js';
import { layPeriods, type Schedule, type Slot, slotDateIn } from '../rituals/index.js';
import { type Stretch, stretchesOf } from './agreements.js';
import { leaveOut } from './leave-out.js';
import type { Series } from './series.js';
import { splitShortMonths } from './short-months.js';

/** A version of an agreement, with when the two like it best. */
export interface SlottedSchedule extends Schedule {
  slot: Slot;
}

/** What the calendar of a ritual follows from. */
export interface RitualCalendar {
  schedules: readonly SlottedSchedule[];
  pauses?: readonly DateSpan[];
  /** The last day of a ritual that has ended. */
  endedOn?: LocalDate | undefined;
}

/** Whether a ritual has a place in a calendar: a day, or for one that is kept by the day a time. */
export function hasPlace({ unit, slot }: Pick<SlottedSchedule, 'unit' | 'slot'>): boolean {
  if (unit === 'day') return slot.at !== undefined;
  return slot.weekday !== undefined || (unit === 'month' && slot.dayOfMonth !== undefined);
}

/**
 * The dates of a ritual as events that repeat: what `slotDateIn` says for each period, for as long as each version of
 * the agreement holds, without the days on which it rests and after which it ended. What is not agreed upon with a day
 * is not there. Nothing depends on today: the same agreements always give the same series.
 *
 * @throws RangeError for a day that does not exist.
 */
export function laySeries({ schedules, pauses = [], endedOn }: RitualCalendar): Series[] {
  return stretchesOf(schedules)
    .filter(({ schedule }) => hasPlace(schedule))
    .flatMap((stretch) => seriesOf(stretch))
    .flatMap((series) => leaveOut({ ...series, last: earlierEnd(series.last, endedOn) }, pauses));
}

/** One series; or two, where the first period began so late that its date lies in another week or month of it. */
function seriesOf({ schedule, from, to }: Stretch<SlottedSchedule>): Series[] {
  const { unit, every, slot } = schedule;
  const [period] = layPeriods([{ ...schedule, from }], from);
  if (period === undefined) return [];
  const dateIn = (span: DateSpan): LocalDate | undefined => slotDateIn(span, unit, slot);
  const whole = unit === 'week' ? startOfWeek(from) : unit === 'month' ? startOfMonth(from) : from;
  const [first, usual] = [dateIn(period), dateIn({ from: whole, to: period.to })];
  if (usual === undefined) return [];
  const shared = { agreedFrom: schedule.from, at: slot.at ?? null, last: to, except: [] };
  const rule = { unit, every, weekday: slot.weekday, dayOfMonth: slot.dayOfMonth };
  const regular = (date: LocalDate): Series[] =>
    splitShortMonths({ ...shared, part: 'regular', first: date, rule });
  if (first === usual) return regular(first);
  const [, second] = layPeriods([{ ...schedule, from }], addDays(period.to, 1));
  const next = second && dateIn(second);
  return [
    ...(first === undefined ? [] : [{ ...shared, part: 'first' as const, first, rule: null }]),
    ...(next === undefined ? [] : regular(next)),
  ];
}

function earlierEnd(one: LocalDate | null, other: LocalDate | undefined): LocalDate | null {
  if (other === undefined) return one;
  return one === null ? other : earlierOf(one, other);
}
