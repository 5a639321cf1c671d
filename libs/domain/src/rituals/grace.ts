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
export interface Standing {
  /** Met periods in the longest row that ends here and keeps the rule of grace. */
  streak: number;
  /** Met periods that counted before this one and do so no longer. */
  cutOff: number;
  /** Of a miss: the place in the list of the one before it, when that lies too near to forgive both. */
  tooNear?: number;
}

/**
 * How many numbers two neighbouring misses have to lie apart at least, so that a streak may hold both; the unit of the
 * later miss decides.
 */
export const graceDistance: Readonly<Record<CadenceUnit, number>> = { day: 7, week: 4, month: 3 };

/**
 * The streak after each period, oldest first (rules 5 and 6). One miss costs nothing. A second one that comes too soon
 * cuts off what lay before the first; two in a row leave nothing.
 */
export function standingsOf(outcomes: readonly Outcome[]): Standing[] {
  let number = 0;
  let met = 0;
  let metBeforeRow = 0;
  let lastMiss: { place: number; number: number; metBefore: number } | undefined;
  return outcomes.map(({ unit, state }, place) => {
    if (state === 'met' || state === 'missed') number += 1;
    if (state === 'met') met += 1;
    if (state !== 'missed') return { streak: met - metBeforeRow, cutOff: 0 };

    const earlier = lastMiss;
    lastMiss = { place, number, metBefore: met };
    if (earlier === undefined || number - earlier.number >= graceDistance[unit]) {
      return { streak: met - metBeforeRow, cutOff: 0 };
    }
    const cutOff = earlier.metBefore - metBeforeRow;
    metBeforeRow = earlier.metBefore;
    return { streak: met - metBeforeRow, cutOff, tooNear: earlier.place };
  });
}
