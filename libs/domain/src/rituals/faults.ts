import { isLocalDate, type LocalDate } from '../calendar/index.js';
import { lastDayOf, type RitualHistory, type Schedule } from './history.js';

/** What is wrong with a history. */
export type FaultCode =
  | 'no-such-date'
  | 'no-schedule'
  | 'not-a-whole-number'
  | 'same-partner-twice'
  | 'two-schedules-from-one-day'
  | 'schedule-after-last-day'
  | 'pause-ends-before-it-begins'
  | 'unknown-partner'
  | 'before-first-schedule'
  | 'after-last-day';

/** A fault and the place where it is, as a JSON pointer: '/moments/3/date'. */
export interface Fault {
  fault: FaultCode;
  path: string;
}

/** The first fault that keeps a history from being judged, or none: dates first, then partners, schedules, pauses and moments. */
export function faultIn(history: RitualHistory): Fault | undefined {
  return (
    dateFault(history) ??
    partnerFault(history) ??
    scheduleFault(history) ??
    pauseFault(history) ??
    momentFault(history)
  );
}

function dateFault({ today, until, schedules, pauses = [], moments }: RitualHistory): Fault | undefined {
  const dates: [string, LocalDate][] = [
    ['/today', today],
    ...(until === undefined ? [] : [['/until', until] satisfies [string, LocalDate]]),
    ...schedules.map(({ from }, at): [string, LocalDate] => [`/schedules/${at}/from`, from]),
    ...pauses.map(({ from }, at): [string, LocalDate] => [`/pauses/${at}/from`, from]),
    ...pauses.map(({ to }, at): [string, LocalDate] => [`/pauses/${at}/to`, to]),
    ...moments.map(({ date }, at): [string, LocalDate] => [`/moments/${at}/date`, date]),
  ];
  const wrong = dates.find(([, date]) => !isLocalDate(date));
  return wrong && { fault: 'no-such-date', path: wrong[0] };
}

function partnerFault({ partners }: RitualHistory): Fault | undefined {
  return partners[0] === partners[1] ? { fault: 'same-partner-twice', path: '/partners/1' } : undefined;
}

function scheduleFault(history: RitualHistory): Fault | undefined {
  const lastDay = lastDayOf(history);
  const seen = new Set<LocalDate>();
  for (const [at, schedule] of history.schedules.entries()) {
    const path = `/schedules/${at}`;
    const uncounted = (['every', 'times'] as const).find((key) => !isCount(schedule[key]));
    if (uncounted !== undefined) return { fault: 'not-a-whole-number', path: `${path}/${uncounted}` };
    if (schedule.from > lastDay) return { fault: 'schedule-after-last-day', path: `${path}/from` };
    if (seen.has(schedule.from)) return { fault: 'two-schedules-from-one-day', path: `${path}/from` };
    seen.add(schedule.from);
  }
  return seen.size === 0 ? { fault: 'no-schedule', path: '/schedules' } : undefined;
}

function pauseFault({ pauses = [] }: RitualHistory): Fault | undefined {
  const at = pauses.findIndex(({ from, to }) => to < from);
  return at < 0 ? undefined : { fault: 'pause-ends-before-it-begins', path: `/pauses/${at}/to` };
}

function momentFault(history: RitualHistory): Fault | undefined {
  const firstDay = firstDayOf(history.schedules);
  const lastDay = lastDayOf(history);
  for (const [at, { date, by }] of history.moments.entries()) {
    if (!history.partners.includes(by)) return { fault: 'unknown-partner', path: `/moments/${at}/by` };
    if (date < firstDay) return { fault: 'before-first-schedule', path: `/moments/${at}/date` };
    if (date > lastDay) return { fault: 'after-last-day', path: `/moments/${at}/date` };
  }
  return undefined;
}

function firstDayOf(schedules: readonly Schedule[]): LocalDate {
  return schedules.map(({ from }) => from).reduce((first, from) => (from < first ? from : first));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
