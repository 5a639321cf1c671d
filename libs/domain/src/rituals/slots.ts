import {
  addDays,
  type DateSpan,
  earlierOf,
  endOfMonth,
  holdsDate,
  type LocalDate,
  weekday,
  type Weekday,
} from '../calendar/index.js';
import type { CadenceUnit } from './history.js';
import { lastDayFrom, startOfUnit } from './periods.js';

/**
 * When a couple likes to keep a ritual: a wish, never a condition. In a weekly ritual `weekday` is that day of the week,
 * in a monthly one the first such day of the month; `dayOfMonth` (1 to 31) is for monthly ones, and means the last day
 * where the month is shorter. `at` is the couple's local time, 'HH:MM'.
 */
export interface Slot {
  weekday?: Weekday | undefined;
  dayOfMonth?: number | undefined;
  at?: string | undefined;
}

/**
 * The date of the slot in a period: the first one that fits; none where the slot names no day, or the period begins
 * after it.
 *
 * @throws RangeError for a day that does not exist.
 */
export function slotDateIn(period: DateSpan, unit: CadenceUnit, slot: Slot): LocalDate | undefined {
  const first = slotInUnit(startOfUnit(period.from, unit), unit, slot);
  if (first === undefined || holdsDate(period, first)) return first;
  const endOfFirst = lastDayFrom(period.from, { unit, every: 1 });
  if (endOfFirst >= period.to) return undefined;
  return slotInUnit(addDays(endOfFirst, 1), unit, slot);
}

function slotInUnit(first: LocalDate, unit: CadenceUnit, slot: Slot): LocalDate | undefined {
  if (unit === 'day') return first;
  if (unit === 'month' && slot.dayOfMonth !== undefined) {
    return earlierOf(addDays(first, slot.dayOfMonth - 1), endOfMonth(first));
  }
  return slot.weekday === undefined ? undefined : addDays(first, (slot.weekday - weekday(first) + 7) % 7);
}
