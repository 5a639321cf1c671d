import type { CaseloadRow } from '@tweespraak/contracts/caseload';

export const columns = ['couple', 'homework', 'unread', 'rituals', 'sign'] as const;
export type Column = (typeof columns)[number];
export type Direction = 'ascending' | 'descending';
export interface Order {
  readonly column: Column;
  readonly direction: Direction;
}

/** The order that the address names, or `undefined`: what asks for attention first. */
export function orderOf(by: string | undefined, way: string | undefined): Order | undefined {
  const column = columns.find((each) => each === by);
  if (!column) return undefined;
  return { column, direction: way === 'ascending' || way === 'descending' ? way : firstDirection(column) };
}

/** A header that is pressed again turns its order around, and the third time lets it go. */
export function pressColumn(order: Order | undefined, column: Column): Order | undefined {
  const first = firstDirection(column);
  if (order?.column !== column) return { column, direction: first };
  if (order.direction !== first) return undefined;
  return { column, direction: first === 'ascending' ? 'descending' : 'ascending' };
}

export function orderRows(rows: readonly CaseloadRow[], order: Order | undefined): CaseloadRow[] {
  if (!order) return rows.toSorted((a, b) => urgency(b) - urgency(a) || byLabel(a, b));
  const turn = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => turn * comparators[order.column](a, b) || byLabel(a, b));
}

/** Names read from A to Z; of everything else one wants to see the most first. */
function firstDirection(column: Column): Direction {
  return column === 'couple' ? 'ascending' : 'descending';
}

type Compare = (a: CaseloadRow, b: CaseloadRow) => number;
const byLabel: Compare = (a, b) => a.label.localeCompare(b.label, 'nl');
const comparators: Record<Column, Compare> = {
  couple: byLabel,
  homework: (a, b) => a.overdue - b.overdue || a.open - b.open,
  unread: (a, b) => a.unread - b.unread,
  rituals: (a, b) => shareKept(a) - shareKept(b),
  sign: (a, b) => (a.lastSignOfLife ?? '').localeCompare(b.lastSignOfLife ?? ''),
};

/** A couple without rituals, or with none to judge yet, comes before one that kept none. */
function shareKept({ rituals }: CaseloadRow): number {
  const of = rituals.reduce((sum, { streak }) => sum + (streak?.of ?? 0), 0);
  return of === 0 ? -1 : rituals.reduce((sum, { streak }) => sum + (streak?.kept ?? 0), 0) / of;
}

const weights = { safety: 8, unread: 4, overdue: 2, quiet: 1 };
function urgency({ attention }: CaseloadRow): number {
  return attention.reduce((sum, reason) => sum + weights[reason], 0);
}
