import { addDays, compareDates, LAST_DATE, type LocalDate } from '../calendar/index.js';
import { layPeriods, type Schedule } from '../rituals/index.js';

/** The days for which one version of the agreement holds, without a last one where nothing came after it. */
export interface Stretch<Version extends Schedule> {
  schedule: Version;
  from: LocalDate;
  to: LocalDate | null;
}

/**
 * When each version of an agreement holds, oldest first. A change waits until its period has ended, and one that was
 * replaced before its turn is not there (rule 8 of product.md, "Rituals and streaks").
 *
 * @throws RangeError for a day that does not exist.
 */
export function stretchesOf<Version extends Schedule>(schedules: readonly Version[]): Stretch<Version>[] {
  const newest = schedules.toSorted((a, b) => compareDates(a.from, b.from)).at(-1);
  if (newest === undefined) return [];
  const stretches: Stretch<Version>[] = [];
  for (const { from, to, schedule } of layPeriods(schedules, newest.from)) {
    const before = stretches.at(-1);
    if (before?.schedule === schedule) before.to = to;
    // The periods carry the very schedules that were given.
    else stretches.push({ schedule: schedule as Version, from, to });
  }
  const latest = stretches.at(-1);
  if (latest?.schedule === newest) latest.to = null;
  else if (latest?.to && latest.to < LAST_DATE)
    stretches.push({ schedule: newest, from: addDays(latest.to, 1), to: null });
  return stretches;
}
