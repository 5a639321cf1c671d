export { isDateOf } from './follow-rule.js';
export { hasPlace, laySeries, type RitualCalendar, type SlottedSchedule } from './lay-series.js';
export { leaveOut } from './leave-out.js';
export type { Series, SeriesRule } from './series.js';
