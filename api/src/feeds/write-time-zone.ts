import { addDays, endOfMonth, type LocalDate, weekday, type Weekday } from '@tweespraak/domain/calendar';
import { asDay } from '../platform/days.js';
import { clockOf, type ClockChange, YEARS } from './clock-changes.js';
import { basic } from './write-lines.js';

/**
 * The clock of a zone under its own name, from the zone data that the server itself goes by: what a package brings along
 * has other names for some zones, other clocks for some, and ends with its last release.
 */
export function writeTimeZone(zone: string): string[] {
  const { begins, changes } = clockOf(zone);
  const kinds = [...Map.groupBy(changes, ({ from, to }) => `${from} ${to}`).values()];
  const rules = kinds.map(yearlyRule);
  // One rule for summer and one for winter is what every calendar app reads; what follows no rule is told day by day.
  const clock = rules.every((rule) => rule !== null)
    ? kinds.flatMap((kind, place) =>
        observance(kind[0], rules[place]?.since, [`RRULE:${rules[place]?.rule}`]),
      )
    : kinds.flatMap(([first, ...others]) =>
        observance(
          first,
          first?.at,
          others.map(({ at }) => `RDATE:${basic(at)}`),
        ),
      );
  const isYearly = kinds.length > 0 && rules.every((rule) => rule !== null);
  const start = isYearly ? [] : observance({ at: EPOCH, from: begins, to: begins }, EPOCH, []);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...start, ...clock, 'END:VTIMEZONE'];
}

const EPOCH = '1970-01-01T00:00:00';

function observance(change: ClockChange | undefined, since: string | undefined, more: string[]): string[] {
  if (!change || !since) return [];
  const kind = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${offset(change.from)}`,
    `TZOFFSETTO:${offset(change.to)}`,
    `DTSTART:${basic(since)}`,
    ...more,
    `END:${kind}`,
  ];
}

const names = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Changes of one kind as a rule, since it would have held for the first time in 1970; null where there is none. */
function yearlyRule(changes: readonly ClockChange[]): { rule: string; since: string } | null {
  const days = changes.map(({ at }) => asDay(at.slice(0, 10)));
  const [first] = days;
  const years = new Set(days.map((day) => day.slice(0, 4)));
  if (first === undefined || changes.length !== YEARS.to - YEARS.from + 1 || years.size !== changes.length)
    return null;
  const [month, time, day] = [first.slice(5, 7), changes[0]?.at.slice(11), weekday(first)];
  if (!changes.every(({ at }) => at.slice(11) === time)) return null;
  const nth = [1, 2, 3, 4, -1].find((number) =>
    days.every((each) => each === nthOf(each.slice(0, 4), month, day, number)),
  );
  if (nth === undefined) return null;
  const rule = `FREQ=YEARLY;BYMONTH=${Number(month)};BYDAY=${nth}${names[day]}`;
  return { rule, since: `${nthOf('1970', month, day, nth)}T${time}` };
}

/** The nth such day of the week in a month, or the last one for -1. */
function nthOf(year: string, month: string, day: Weekday, nth: number): LocalDate {
  const first = asDay(`${year}-${month}-01`);
  const last = endOfMonth(first);
  if (nth === -1) return addDays(last, -((weekday(last) - day + 7) % 7));
  return addDays(first, ((day - weekday(first) + 7) % 7) + (nth - 1) * 7);
}

function offset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
