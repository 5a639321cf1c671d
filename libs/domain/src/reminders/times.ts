import { type LocalDate } from '../calendar/index.js';

/** A time of the day on the couple's clocks, 'HH:MM', 00:00 to 23:59. Two of them compare in order with `<` and `>`. */
export type LocalTime = `${number}:${number}`;

/** What the couple's calendar and clocks show at one moment. */
export interface LocalMoment {
  day: LocalDate;
  time: LocalTime;
}

/** When nothing may be sent: from a time up to another, over midnight when the second comes first. The same twice: never quiet. */
export interface QuietHours {
  from: LocalTime;
  to: LocalTime;
}

/** When a partner would like to be reminded. */
export interface ReminderTimes {
  at: LocalTime;
  quiet: QuietHours;
}

/** Whether the time lies in the quiet hours; they begin with their first minute and end before their last. */
export function isQuiet(time: LocalTime, { from, to }: QuietHours): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to;
}

/** How a moment lies to the time in which the message of a day may go: before it, in it, or after it. */
export type ReminderWindow = 'early' | 'open' | 'over';

/**
 * The message of a day may go from the partner's own time on, until the quiet hours begin or the day ends, whichever comes
 * first: a reminder of yesterday is not sent today. Only what the clocks show counts. So a time that is left out in spring
 * comes with the next one that there is, and one that comes twice in autumn has come the first time.
 */
export function windowOf(day: LocalDate, now: LocalMoment, { at, quiet }: ReminderTimes): ReminderWindow {
  if (now.day !== day) return now.day < day ? 'early' : 'over';
  if (now.time < at) return 'early';
  const begins = quiet.from !== quiet.to && quiet.from > at ? quiet.from : '24:00';
  return now.time < begins ? 'open' : 'over';
}

/** When a partner chose to be reminded, and the last day that was looked at for them. */
export interface ReminderChoice extends ReminderTimes {
  chosen: LocalMoment;
  weighedOn: LocalDate | null;
}

/**
 * Whether the day has to be looked at now. Once a day and no more, at the partner's own time: what comes up later that
 * day waits for tomorrow, so that nothing another person does ever sends a message. A time that had passed already when it
 * was chosen counts from tomorrow.
 */
export function isTimeToWeigh(choice: ReminderChoice, now: LocalMoment): boolean {
  const { at, chosen, weighedOn } = choice;
  if (weighedOn !== null && weighedOn >= now.day) return false;
  if (chosen.day > now.day || (chosen.day === now.day && chosen.time > at)) return false;
  return windowOf(now.day, now, choice) === 'open';
}
