import { type DateSpan, laterOf, type LocalDate } from '../calendar/index.js';
import { isPausedOn } from '../rituals/index.js';
import { dateAfter } from './follow-rule.js';
import type { Series } from './series.js';

/**
 * The series without the dates that lie in these spans; nothing where no date is left. It begins with a date that stands,
 * and ends with one if it ends, because calendar apps disagree about a first date that is none.
 *
 * @throws RangeError for a day that does not exist, and where the calendar ends.
 */
export function leaveOut(series: Series, spans: readonly DateSpan[]): Series[] {
  const { rule, last: to } = series;
  const isOut = (date: LocalDate): boolean => series.except.includes(date) || isPausedOn(date, spans);
  const isOver = (date: LocalDate): boolean => to !== null && date > to;
  if (rule === null)
    return isOver(series.first) || isOut(series.first) ? [] : [{ ...series, last: series.first }];

  let date = series.first;
  while (!isOver(date) && isOut(date)) date = dateAfter(date, rule);
  if (isOver(date)) return [];
  const first = date;
  let last = first;
  const out: LocalDate[] = [];
  const looked = to ?? lastOf(spans, laterOf(first, series.except.at(-1) ?? first));
  for (; date <= looked; date = dateAfter(date, rule)) {
    if (isOut(date)) out.push(date);
    else last = date;
  }
  if (to === null) return [{ ...series, first, except: out }];
  const except = out.filter((each) => each < last);
  return [{ ...series, first, rule: last === first ? null : rule, last, except }];
}

function lastOf(spans: readonly DateSpan[], least: LocalDate): LocalDate {
  return spans.reduce((latest, { to }) => laterOf(latest, to), least);
}
