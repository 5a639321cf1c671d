import { describe, expect, it } from 'vitest';
import { type CaseloadOrder, caseloadOrders, type CaseloadRow } from './index.js';

function row(label: string, signs: Partial<CaseloadRow> = {}): CaseloadRow {
  return { label, unread: 0, earliestDue: null, openSince: null, lastSignOfLife: null, ...signs };
}

function sorted(order: CaseloadOrder, rows: CaseloadRow[]): string[] {
  return [...rows].sort(caseloadOrders[order]).map(({ label }) => label);
}

describe('a caseload', () => {
  it('by unread puts most new reflections first, of equal ones the longest overdue, then the name', () => {
    const rows = [
      row('none'),
      row('b one', { unread: 1 }),
      row('a one', { unread: 1 }),
      row('one overdue', { unread: 1, earliestDue: '2026-11-01' }),
      row('three', { unread: 3 }),
    ];
    expect(sorted('unread', rows)).toEqual(['three', 'one overdue', 'a one', 'b one', 'none']);
  });

  it('by overdue puts the earliest due date first, and homework without one last', () => {
    const rows = [
      row('none'),
      row('later', { earliestDue: '2026-11-30' }),
      row('past', { earliestDue: '2026-10-30' }),
    ];
    expect(sorted('overdue', rows)).toEqual(['past', 'later', 'none']);
  });

  it('by quiet puts who never gave a sign first, then the longest ago', () => {
    const rows = [
      row('recent', { lastSignOfLife: '2026-11-21' }),
      row('long ago', { lastSignOfLife: '2026-08-01' }),
      row('never b'),
      row('never a'),
    ];
    expect(sorted('quiet', rows)).toEqual(['never a', 'never b', 'long ago', 'recent']);
  });

  it('by name minds neither capitals nor accents', () => {
    const rows = ['Zoë & Jan', 'emma & Tom', 'Émile & Sam', 'Ella & Bo', 'zoe & Jam'].map((label) =>
      row(label),
    );
    expect(sorted('label', rows)).toEqual([
      'Ella & Bo',
      'Émile & Sam',
      'emma & Tom',
      'zoe & Jam',
      'Zoë & Jan',
    ]);
    expect(caseloadOrders.label(row('Zoë'), row('zoe'))).toBe(0);
  });
});
