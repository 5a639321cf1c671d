import { addDays, addMonths, endOfMonth, type LocalDate, startOfMonth } from '../calendar/index.js';
import { slotDateIn } from '../rituals/index.js';
import type { SeriesRule } from './series.js';

/**
 * The date that comes after this one by the rule.
 *
 * @throws RangeError for a day that does not exist, and where the calendar ends.
 */
export function dateAfter(date: LocalDate, rule: SeriesRule): LocalDate {
  if (rule.unit === 'day') return addDays(date, rule.every);
  if (rule.unit === 'week') return addDays(date, rule.every * 7);
  const month = addMonths(startOfMonth(date), rule.every);
  const next = slotDateIn({ from: month, to: endOfMonth(month) }, 'month', rule);
  if (next === undefined) throw new RangeError('A rule for months names a day.');
  return next;
}
