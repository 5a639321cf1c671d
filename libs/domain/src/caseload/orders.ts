import { compareDates, FIRST_DATE, LAST_DATE } from '../calendar/index.js';
import type { CoupleSigns } from './attention.js';

/** What the orders of a caseload need of a row. */
export interface CaseloadRow extends CoupleSigns {
  /** The name under which the therapist keeps the couple. */
  label: string;
}

/** The orders in which a caseload can be read. */
export type CaseloadOrder = 'unread' | 'overdue' | 'quiet' | 'label';

/** Says which of two rows comes first, as `sort` asks it. */
export type CompareRows = (a: CaseloadRow, b: CaseloadRow) => number;

/**
 * The orders of a caseload: `unread` most unread reflections first, then the longest overdue; `overdue` the earliest due
 * date first; `quiet` the longest without a sign of life first, before them who never gave one; `label` by name. Rows
 * that are equal so far go by name.
 */
export const caseloadOrders: Readonly<Record<CaseloadOrder, CompareRows>> = {
  unread: (a, b) => b.unread - a.unread || compareDue(a, b) || compareLabels(a, b),
  overdue: (a, b) => compareDue(a, b) || compareLabels(a, b),
  quiet: (a, b) => compareLastSign(a, b) || compareLabels(a, b),
  label: compareLabels,
};

function compareDue(a: CaseloadRow, b: CaseloadRow): number {
  return compareDates(a.earliestDue ?? LAST_DATE, b.earliestDue ?? LAST_DATE);
}

function compareLastSign(a: CaseloadRow, b: CaseloadRow): number {
  return compareDates(a.lastSignOfLife ?? FIRST_DATE, b.lastSignOfLife ?? FIRST_DATE);
}

function compareLabels(a: CaseloadRow, b: CaseloadRow): number {
  const first = sortable(a.label);
  const second = sortable(b.label);
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Without capitals and accents, so that "Émile" stands between "Ella" and "Emma" on every machine. */
function sortable(label: string): string {
  return label.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
