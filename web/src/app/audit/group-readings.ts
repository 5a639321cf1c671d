import type { OwnReading } from '@tweespraak/contracts/audit';

/** What was read on one day. */
export interface DayOfReading {
  day: string;
  readings: OwnReading[];
}

/** The days in the order in which they come. */
export function groupByDay(readings: readonly OwnReading[]): DayOfReading[] {
  const days: DayOfReading[] = [];
  for (const reading of readings) {
    const last = days.at(-1);
    if (last?.day === reading.day) last.readings.push(reading);
    else days.push({ day: reading.day, readings: [reading] });
  }
  return days;
}
