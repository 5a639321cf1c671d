export { addDays, addDaysUntilLast, daysBetween, startOfWeek, weekday, type Weekday } from './days.js';
export { daysInMonth, FIRST_DATE, isLeapYear, isLocalDate, LAST_DATE, type LocalDate } from './local-date.js';
export { addMonths, endOfMonth, monthsBetween, startOfMonth } from './months.js';
export {
  compareDates,
  type DateSpan,
  earlierOf,
  holdsDate,
  isAfter,
  isBefore,
  laterOf,
  touch,
} from './order.js';
