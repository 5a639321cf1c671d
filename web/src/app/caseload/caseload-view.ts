import type { CaseloadRow } from '@tweespraak/contracts/caseload';

export const selections = ['all', 'attention', 'archived'] as const;
export type Selection = (typeof selections)[number];

/** What the address says that the page shows; anything unknown in it shows all couples. */
export function selectionOf(show: string | undefined): Selection {
  return selections.find((each) => each === show) ?? 'all';
}

/** The couples of a selection whose label or names hold every word that was typed. */
export function selectRows(
  rows: readonly CaseloadRow[],
  selection: Selection,
  search: string,
): CaseloadRow[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter((row) => isInSelection(row, selection) && isFound(row, words));
}

function isInSelection(row: CaseloadRow, selection: Selection): boolean {
  if (selection === 'archived') return row.archivedAt !== null;
  return row.archivedAt === null && (selection === 'all' || row.attention.length > 0);
}

function isFound(row: CaseloadRow, words: readonly string[]): boolean {
  const text = plain([row.label, ...row.names].join(' '));
  return words.every((word) => text.includes(word));
}

/** Accents and capitals do not matter to who is looking for a name. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The label already says who they are, so their names need not stand beneath it. */
export function hasNamesOfItsOwn({ label, names }: CaseloadRow): boolean {
  return names.length > 0 && names.every((name) => plain(label).includes(plain(name)));
}
