import { daysOverdue, type HomeworkState } from '../assignments/index.js';
import { type DateSpan, daysBetween, type LocalDate, touch } from '../calendar/index.js';
import {
  isToLogToday,
  layPeriods,
  type Moment,
  type Schedule,
  type Slot,
  slotDateIn,
  timesToGo,
} from '../rituals/index.js';

/** After a message the partner hears nothing for so many days about an exercise that still lies there. */
export const DAYS_BETWEEN_HOMEWORK = 7;
/** An exercise that was asked for longer ago than this is not spoken of any more. */
export const DAYS_OF_HOMEWORK = 28;

/** An exercise as far as a reminder needs it: the day by which it is asked for, and how it stands for this partner. */
export interface HomeworkToWeigh {
  dueOn: LocalDate | null;
  state: HomeworkState;
}

/** A ritual as far as a reminder needs it: what was agreed and when it is liked best, rests, moments, and its end. */
export interface RitualToWeigh {
  until?: LocalDate | undefined;
  schedules: readonly (Schedule & { slot: Slot })[];
  pauses: readonly DateSpan[];
  moments: readonly Moment[];
}

/** Everything of one partner that a reminder of this day could be for. */
export interface DayToWeigh {
  today: LocalDate;
  /** Who of the two, as moments name them. */
  partner: string;
  homework: readonly HomeworkToWeigh[];
  rituals: readonly RitualToWeigh[];
  /** The day of the last message that was sent. */
  lastMessageOn: LocalDate | null;
}

/** Whether this day is worth a message to this partner: one for everything together, and none when nothing is due. */
export function isWorthAMessage(day: DayToWeigh): boolean {
  return (
    day.homework.some((each) => asksForHomework(each, day)) ||
    day.rituals.some((each) => asksForRitual(each, day))
  );
}

/**
 * Whether an exercise is worth a message: still open, on the day by which it is asked for, and after that when there was
 * no message for a week, for four weeks. Never without a day, before it, or once it is handed in, declined or withdrawn.
 */
export function asksForHomework(
  { dueOn, state }: HomeworkToWeigh,
  { today, lastMessageOn }: Pick<DayToWeigh, 'today' | 'lastMessageOn'>,
): boolean {
  if (dueOn === null || state !== 'open' || today < dueOn) return false;
  const late = daysOverdue({ dueOn, today, state });
  if (late === 0) return true;
  const silence = lastMessageOn === null ? DAYS_BETWEEN_HOMEWORK : daysBetween(lastMessageOn, today);
  return late <= DAYS_OF_HOMEWORK && silence >= DAYS_BETWEEN_HOMEWORK;
}

/**
 * Whether a ritual is worth a message to this partner: a moment of today would add to a period that is not met, and it is
 * the day that the two like best, or, where there is no such day in the period, so near its end that every day that is
 * left is needed. Two times a week therefore ask on Saturday for the first and on Sunday for the last. With more than one
 * time in a period both hold. A period that a rest touches is skipped anyway: it asks for nothing.
 */
export function asksForRitual(
  ritual: RitualToWeigh,
  { today, partner }: Pick<DayToWeigh, 'today' | 'partner'>,
): boolean {
  const { schedules, pauses, moments } = ritual;
  const period = layPeriods(schedules, today).at(-1);
  if (period === undefined || !isToLogToday({ ...ritual, today }, partner)) return false;
  if (pauses.some((pause) => touch(pause, period))) return false;

  const { unit, from } = period.schedule;
  const slot = schedules.find((each) => each.from === from)?.slot ?? {};
  const liked = unit === 'day' ? undefined : slotDateIn(period, unit, slot);
  if (liked === today) return true;
  if (liked !== undefined && period.schedule.times === 1) return false;
  return daysBetween(today, period.to) < timesToGo({ today, schedules, moments }, partner);
}
