import type { Language } from '@tweespraak/contracts/localized';
import type { ReminderWay } from '@tweespraak/contracts/reminders';
import type { DateSpan, LocalDate, Weekday } from '@tweespraak/domain/calendar';
import {
  isWorthAMessage,
  type HomeworkToWeigh,
  type LocalMoment,
  type LocalTime,
  type ReminderChoice,
} from '@tweespraak/domain/reminders';
import type { Moment, Schedule } from '@tweespraak/domain/rituals';
import { dayIn, timeIn } from '../platform/days.js';

/** All that a reminder of one partner is judged by, as the database gives it to who sends. */
export interface Ground {
  practiceId: string;
  coupleId: string;
  side: string;
  timeZone: string;
  language: Language;
  /** How they want it first. */
  channel: ReminderWay;
  mail: string | null;
  at: LocalTime;
  quietFrom: LocalTime;
  quietTo: LocalTime;
  chosenAt: Date;
  weighedOn: LocalDate | null;
  lastMessageOn: LocalDate | null;
  homework: HomeworkToWeigh[];
  rituals: {
    until: LocalDate | null;
    schedules: (Schedule & { weekday: Weekday | null; dayOfMonth: number | null })[];
    pauses: DateSpan[];
    moments: Moment[];
  }[];
}

/** What the couple's calendar and clocks show. */
export const hereAt = (timeZone: string, at: Date): LocalMoment => ({
  day: dayIn(timeZone, at),
  time: timeIn(timeZone, at),
});

export function choiceOf(ground: Ground): ReminderChoice {
  const { at, quietFrom, quietTo, chosenAt, weighedOn, timeZone } = ground;
  return { at, quiet: { from: quietFrom, to: quietTo }, chosen: hereAt(timeZone, chosenAt), weighedOn };
}

/** Whether this day is worth a message to them. */
export function isWorthOne({ side, homework, rituals, lastMessageOn }: Ground, today: LocalDate): boolean {
  return isWorthAMessage({
    today,
    partner: side,
    homework,
    lastMessageOn,
    rituals: rituals.map(({ until, schedules, ...ritual }) => ({
      ...ritual,
      until: until ?? undefined,
      schedules: schedules.map(({ weekday, dayOfMonth, ...schedule }) => ({
        ...schedule,
        slot: { weekday: weekday ?? undefined, dayOfMonth: dayOfMonth ?? undefined },
      })),
    })),
  });
}
