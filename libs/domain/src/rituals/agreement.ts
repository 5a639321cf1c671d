import { addDays, type LocalDate } from '../calendar/index.js';
import type { Schedule } from './history.js';
import { lastPeriods } from './periods.js';

/** What two people agreed on about a ritual, as it is now, and what comes after it. */
export interface Agreement<Version extends Schedule = Schedule> {
  /** The rule that the period of today follows. */
  now: Version;
  /** The rule that was agreed since, and the first day that it holds for (rule 8). */
  next?: { from: LocalDate; rule: Version };
}

/**
 * The rule that a day follows, and the one that waits until its period has ended. Of several that wait, only the newest
 * ever takes effect.
 *
 * @throws RangeError without a schedule that began by then, or for a day that does not exist.
 */
export function agreementOn<Version extends Schedule>(
  schedules: readonly Version[],
  day: LocalDate,
): Agreement<Version> {
  const period = lastPeriods(schedules, day, 1)[0];
  if (period === undefined) throw new RangeError(`Nothing was agreed by ${day}.`);
  // The periods carry the very schedules that were given.
  const now = period.schedule as Version;
  const from = addDays(period.to, 1);
  const rule = newestBy(schedules, from);
  return rule === undefined || rule === now ? { now } : { now, next: { from, rule } };
}

function newestBy<Version extends Schedule>(
  schedules: readonly Version[],
  day: LocalDate,
): Version | undefined {
  return schedules
    .filter(({ from }) => from <= day)
    .reduce<Version | undefined>(
      (newest, each) => (newest && newest.from > each.from ? newest : each),
      undefined,
    );
}
