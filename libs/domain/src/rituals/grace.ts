import type { CadenceUnit } from './history.js';

/**
 * What became of a period before grace is considered. Only `met` and `missed` are eligible (rule 5): a skipped period
 * and an open one that is not met yet have no number and leave the streak as it is.
 */
export interface Outcome {
  unit: CadenceUnit;
  state: 'met' | 'missed' | 'skipped' | 'open';
}

/** Where the streak stands after a period. */
export interface Standing<Place> {
  /** Met periods in the longest row that ends here and keeps the rule of grace. */
  streak: number;
  /** Met periods that counted before this one and do so no longer. */
  cutOff: number;
  /** Of a miss: the place of the one before it, when that lies too near to forgive both. */
  tooNear?: Place;
}

/** All that the rule of grace has to know of the periods so far, however many there were. */
export interface GraceTally<Place> {
  /** Eligible periods: the newest of them has this number. */
  eligible: number;
  met: number;
  /** Those of the met ones that lie before the row that stands. */
  metBeforeRow: number;
  /** The newest miss: where it was, its number, and how many periods were met before it. */
  lastMiss: { place: Place; number: number; metBefore: number } | null;
}

/** Before the first period. */
export const NOTHING_TALLIED: GraceTally<never> = { eligible: 0, met: 0, metBeforeRow: 0, lastMiss: null };

/**
 * How many numbers two neighbouring misses have to lie apart at least, so that a streak may hold both; the unit of the
 * later miss decides.
 */
export const graceDistance: Readonly<Record<CadenceUnit, number>> = { day: 7, week: 4, month: 3 };

/**
 * The streak after the next period, and what the one after that has to know (rules 5 and 6). One miss costs nothing. A
 * second one that comes too soon cuts off what lay before the first; two in a row leave nothing.
 */
export function standAfter<Place>(
  before: GraceTally<Place>,
  { unit, state }: Outcome,
  place: Place,
): { standing: Standing<Place>; tally: GraceTally<Place> } {
  const isEligible = state === 'met' || state === 'missed';
  const number = before.eligible + (isEligible ? 1 : 0);
  const met = before.met + (state === 'met' ? 1 : 0);
  const counted = { ...before, eligible: number, met };
  if (state !== 'missed')
    return { standing: { streak: met - before.metBeforeRow, cutOff: 0 }, tally: counted };

  const lastMiss = { place, number, metBefore: met };
  const earlier = before.lastMiss;
  if (earlier === null || number - earlier.number >= graceDistance[unit]) {
    return { standing: { streak: met - before.metBeforeRow, cutOff: 0 }, tally: { ...counted, lastMiss } };
  }
  return {
    standing: {
      streak: met - earlier.metBefore,
      cutOff: earlier.metBefore - before.metBeforeRow,
      tooNear: earlier.place,
    },
    tally: { ...counted, metBeforeRow: earlier.metBefore, lastMiss },
  };
}
