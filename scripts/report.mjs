import { appendFileSync } from 'node:fs';

/**
 * @typedef {object} Control What has to fail if the figure means anything.
 * @property {string} name
 * @property {string} figure
 * @property {boolean} ok whether it failed as it has to
 */

/**
 * @typedef {object} Measured One row of the figures. A row may be measured in parts: each reports the same number.
 * @property {number} number as in the table of figures
 * @property {string} name
 * @property {string} figure what was measured, with the number of cases
 * @property {string} required
 * @property {boolean} ok
 * @property {Control[]} controls
 */

/** Writes what was measured as a line of JSON to the file that FIGURES_FILE names, for `npm run figures`. */
export function report(/** @type {Measured} */ measured) {
  const file = process.env.FIGURES_FILE;
  if (file) appendFileSync(file, `${JSON.stringify(measured)}\n`);
}

/** Whether this is the whole run, of which FIGURES_CASES says how long: 1 is what the table asks for, 0.1 a tenth. */
export const isWhole = Number(process.env.FIGURES_CASES ?? 0) > 0;

/**
 * How many cases a figure tries: `whole` for `npm run figures` and `npm run test:long`, `short` for `npm test`.
 * @param {number} whole
 * @param {number} short
 */
export function cases(whole, short) {
  return isWhole ? Math.max(1, Math.round(whole * Number(process.env.FIGURES_CASES))) : short;
}

/** A count as it is printed: 10,000. */
export function many(/** @type {number} */ count) {
  return count.toLocaleString('en');
}
