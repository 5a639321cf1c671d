export {
  isQuiet,
  isTimeToWeigh,
  type LocalMoment,
  type LocalTime,
  type QuietHours,
  type ReminderChoice,
  type ReminderTimes,
  type ReminderWindow,
  windowOf,
} from './times.js';
export {
  asksForHomework,
  asksForRitual,
  type DayToWeigh,
  DAYS_BETWEEN_HOMEWORK,
  DAYS_OF_HOMEWORK,
  type HomeworkToWeigh,
  isWorthAMessage,
  type RitualToWeigh,
} from './worth.js';
