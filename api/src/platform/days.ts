import { isLocalDate, type LocalDate } from '@tweespraak/domain/calendar';

/** A day that a contract has let through, with the type that the domain asks for. */
export function asDay(day: string): LocalDate {
  if (!isLocalDate(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return day;
}

/** The calendar day at an instant in a time zone, `2026-11-22`; Swedish writes days the ISO way. */
export function dayIn(timeZone: string, at: Date): LocalDate {
  return asDay(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at));
}

/** The instant at which a calendar day ends in a time zone, clock changes included. */
export function endOfDayIn(timeZone: string, day: LocalDate): Date {
  const noon = Date.parse(`${day}T12:00:00Z`);
  // Walks to the first minute that is another day there: at most 26 hours ahead of noon UTC.
  let low = noon - 15 * 3_600_000;
  let high = noon + 27 * 3_600_000;
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (dayIn(timeZone, new Date(middle)) <= day) low = middle;
    else high = middle;
  }
  return new Date(high);
}
