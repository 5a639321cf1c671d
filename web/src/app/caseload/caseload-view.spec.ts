import type { CaseloadRow } from '@tweespraak/contracts/caseload';
import { describe, expect, it } from 'vitest';
import { hasNamesOfItsOwn, selectionOf, selectRows } from './caseload-view';

const couple = (label: string, names: string[], rest: Partial<CaseloadRow> = {}): CaseloadRow => ({
  relation: 'therapist',
  coupleId: label,
  label,
  names,
  archivedAt: null,
  open: 0,
  overdue: 0,
  unread: 0,
  lastSignOfLife: null,
  attention: [],
  rituals: [],
  ...rest,
});
const rows = [
  couple('De Vries', ['Zoë', 'Faruk'], { attention: ['quiet'] }),
  couple('Dossier 14', ['Anna', 'Bram']),
  couple('Otto en Pien', ['Otto', 'Pien'], { archivedAt: '2026-09-01T10:00:00Z', attention: ['overdue'] }),
];
const labels = (selected: readonly CaseloadRow[]): string[] => selected.map((row) => row.label);

describe('what the caseload shows', () => {
  it('archived couples stand in the archive and nowhere else', () => {
    expect(labels(selectRows(rows, 'all', ''))).toEqual(['De Vries', 'Dossier 14']);
    expect(labels(selectRows(rows, 'attention', ''))).toEqual(['De Vries']);
    expect(labels(selectRows(rows, 'archived', ''))).toEqual(['Otto en Pien']);
  });

  it('a couple is found by its label or by a name, whatever the accents and capitals', () => {
    expect(labels(selectRows(rows, 'all', 'zoe'))).toEqual(['De Vries']);
    expect(labels(selectRows(rows, 'all', ' bram 14 '))).toEqual(['Dossier 14']);
    expect(selectRows(rows, 'all', 'bram vries')).toEqual([]);
  });

  it('an address that asks for something unknown shows all couples', () => {
    expect(selectionOf('archived')).toBe('archived');
    expect(selectionOf('everything')).toBe('all');
    expect(selectionOf(undefined)).toBe('all');
  });

  it('names are not repeated beneath a label that already holds them', () => {
    expect(hasNamesOfItsOwn(couple('Anna en Bram', ['Anna', 'Bram']))).toBe(true);
    expect(hasNamesOfItsOwn(couple('Dossier 14', ['Anna', 'Bram']))).toBe(false);
  });
});
