import { addDays, isLocalDate, type LocalDate } from '@tweespraak/domain/calendar';

/** A day that a contract has let through, with the type that the domain asks for. */
export function asDay(day: string): LocalDate {
  if (!isLocalDate(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return day;
}

/** The calendar day at an instant in a time zone, `2026-11-22`; Swedish writes days the ISO way. */
export function dayIn(timeZone: string, at: Date): LocalDate {
  return asDay(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at));
}

/** What the clocks show at an instant in a time zone, `20:05`. */
export function timeIn(timeZone: string, at: Date): `${number}:${number}` {
  const parts = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat('sv-SE', parts).format(at) as `${number}:${number}`;
}

/** The instant at which the clocks in a time zone show this time on this day. */
export function instantOf(timeZone: string, day: LocalDate, at: `${number}:${number}`): Date {
  const wanted = Date.parse(`${day}T${at}:00Z`);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const shown = (instant: number): number => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
  // A second look, because the first guess may lie on the other side of a clock change.
  const guess = wanted - (shown(wanted) - wanted);
  return new Date(guess - (shown(guess) - wanted));
}

/** The instant at which a calendar day ends in a time zone, clock changes included. */
export const endOfDayIn = (timeZone: string, day: LocalDate): Date =>
  instantOf(timeZone, addDays(day, 1), '00:00');
