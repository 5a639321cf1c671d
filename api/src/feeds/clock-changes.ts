/** The years that a calendar says the clock of. Before, nobody had a ritual; after, clients read it anew long since. */
export const YEARS = { from: 2025, to: 2037 } as const;

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

/** A moment at which the clocks of a zone are put on or back, in minutes east of Greenwich. */
export interface ClockChange {
  /** The local time that the clocks show just then, `2026-03-29T02:00:00`. */
  at: string;
  from: number;
  to: number;
}

/** How the clocks of a zone run: as they stand when the years begin, and every change until they end. */
export interface ZoneClock {
  begins: number;
  changes: ClockChange[];
}

const known = new Map<string, ZoneClock>();

/** The clock of a zone, by the zone data that the server itself goes by; it is looked up once. */
export function clockOf(zone: string): ZoneClock {
  const clock = known.get(zone) ?? lookUp(zone);
  known.set(zone, clock);
  return clock;
}

function lookUp(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (instant: number): number => minutesIn(format.formatToParts(instant));
  const changes: ClockChange[] = [];
  const end = Date.UTC(YEARS.to + 1);
  for (let instant = Date.UTC(YEARS.from); instant < end; instant += WEEK) {
    const [from, to] = [offsetAt(instant), offsetAt(instant + WEEK)];
    if (from === to) continue;
    const change = lastBefore(instant, (later) => offsetAt(later) === from) + MINUTE;
    if (change < end) changes.push({ at: localTime(change, from), from, to });
  }
  return { begins: offsetAt(Date.UTC(YEARS.from)), changes };
}

/** The last whole minute of the week for which it holds. */
function lastBefore(instant: number, holds: (instant: number) => boolean): number {
  let [yes, no] = [instant, instant + WEEK];
  while (no - yes > MINUTE) {
    const middle = yes + Math.floor((no - yes) / 2 / MINUTE) * MINUTE;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function minutesIn(parts: Intl.DateTimeFormatPart[]): number {
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const localTime = (instant: number, offset: number): string =>
  new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
