import {
  type DateSpan,
  earlierOf,
  laterOf,
  type LocalDate,
  startOfMonth,
  startOfWeek,
} from '../calendar/index.js';
import { isPausedOn, layPeriods, type Schedule, type Slot, slotDateIn } from '../rituals/index.js';
import { type Stretch, stretchesOf } from './agreements.js';
import { dateAfter } from './follow-rule.js';
import type { Series, SeriesRule } from './series.js';

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
    .flatMap((stretch) => partsOf(stretch))
    .flatMap((part) => withoutRests({ ...part, to: earlierEnd(part.to, endedOn) }, pauses));
}

type Part = Pick<Series, 'agreedFrom' | 'part' | 'first' | 'at'> & {
  rule: SeriesRule | null;
  to: LocalDate | null;
};

/** One series; or two, where the first period began so late that its date lies in another week or month of it. */
function partsOf({ schedule, from, to }: Stretch<SlottedSchedule>): Part[] {
  const { unit, every, slot } = schedule;
  const [period] = layPeriods([{ ...schedule, from }], from);
  if (period === undefined) return [];
  const dateIn = (span: DateSpan): LocalDate | undefined => slotDateIn(span, unit, slot);
  const whole = unit === 'week' ? startOfWeek(from) : unit === 'month' ? startOfMonth(from) : from;
  const [first, usual] = [dateIn(period), dateIn({ from: whole, to: period.to })];
  if (usual === undefined) return [];
  const part = { agreedFrom: schedule.from, at: slot.at ?? null };
  const rule = { unit, every, weekday: slot.weekday, dayOfMonth: slot.dayOfMonth };
  if (first === usual) return [{ ...part, part: 'regular', first, rule, to }];
  const regular: Part = { ...part, part: 'regular', first: dateAfter(usual, rule), rule, to };
  return first === undefined ? [regular] : [{ ...part, part: 'first', first, rule: null, to }, regular];
}

/** It begins and ends with a date that stands, because calendar apps disagree about a first date that is excepted. */
function withoutRests({ to, rule, first, ...part }: Part, pauses: readonly DateSpan[]): Series[] {
  const rests = (date: LocalDate): boolean => isPausedOn(date, pauses);
  const isOver = (date: LocalDate): boolean => to !== null && date > to;
  if (rule === null)
    return isOver(first) || rests(first) ? [] : [{ ...part, first, rule, last: first, except: [] }];

  let date = first;
  while (!isOver(date) && rests(date)) date = dateAfter(date, rule);
  if (isOver(date)) return [];
  const begin = date;
  const looked = to ?? pauses.reduce((latest, pause) => laterOf(latest, pause.to), begin);
  let last = begin;
  const rested: LocalDate[] = [];
  for (; date <= looked; date = dateAfter(date, rule)) {
    if (rests(date)) rested.push(date);
    else last = date;
  }
  if (to === null) return [{ ...part, first: begin, rule, last: null, except: rested }];
  const except = rested.filter((each) => each < last);
  return [{ ...part, first: begin, rule: last === begin ? null : rule, last, except }];
}

function earlierEnd(one: LocalDate | null, other: LocalDate | undefined): LocalDate | null {
  if (other === undefined) return one;
  return one === null ? other : earlierOf(one, other);
}
