import type { Cadence } from './history.js';

/** Days of the shortest run of 1, 2, … 12 months in a row: February is in it, in a year that is no leap year. */
const shortestMonths = [28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334, 365] as const;

/**
 * How many days the shortest period of a cadence has, from its first day on; more *times* than that could not always be
 * kept. A period that starts late may be shorter: it counts when met and is skipped when not (rule 8).
 *
 * @throws RangeError for months without a whole number from 1 to 12.
 */
export function fewestDaysIn({ unit, every }: Pick<Cadence, 'unit' | 'every'>): number {
  if (unit === 'day') return every;
  if (unit === 'week') return every * 7;
  const days = shortestMonths[every - 1];
  if (days === undefined) throw new RangeError(`A period has 1 to 12 months, not ${every}.`);
  return days;
}

/** Whether every period has room for its times: each time is a day of its own. */
export function isKeepable(cadence: Pick<Cadence, 'unit' | 'every' | 'times'>): boolean {
  return cadence.times <= fewestDaysIn(cadence);
}

/** Whether a slot says something that this cadence knows: a day of the week from weeks on, a day of the month for months. */
export function fitsCadence(
  slot: { weekday?: number | null | undefined; dayOfMonth?: number | null | undefined },
  { unit }: Pick<Cadence, 'unit'>,
): boolean {
  const [names, numbers] = [isGiven(slot.weekday), isGiven(slot.dayOfMonth)];
  return numbers ? unit === 'month' && !names : !names || unit !== 'day';
}

function isGiven(value: number | null | undefined): boolean {
  return value !== undefined && value !== null;
}
