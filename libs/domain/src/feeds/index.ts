export { hasPlace, laySeries, type RitualCalendar, type SlottedSchedule } from './lay-series.js';
export type { Series, SeriesRule } from './series.js';
