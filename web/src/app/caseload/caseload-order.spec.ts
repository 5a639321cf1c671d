import type { CaseloadRow } from '@tweespraak/contracts/caseload';
import { describe, expect, it } from 'vitest';
import { orderOf, orderRows, pressColumn } from './caseload-order';

const weekly = { unit: 'week', every: 1, times: 1, kept: 'either' } as const;
const ritual = (kept: number, of: number): CaseloadRow['rituals'][number] => ({
  id: 'r',
  preset: 'coffee',
  name: null,
  cadence: weekly,
  streak: { current: 0, longest: 0, kept, of },
});
const couple = (label: string, rest: Partial<CaseloadRow> = {}): CaseloadRow => ({
  relation: 'therapist',
  coupleId: label,
  label,
  names: [],
  archivedAt: null,
  open: 0,
  overdue: 0,
  unread: 0,
  lastSignOfLife: null,
  attention: [],
  rituals: [],
  ...rest,
});
const labels = (rows: readonly CaseloadRow[]): string[] => rows.map((row) => row.label);

describe('the order of the caseload', () => {
  it('a new reflection comes before overdue homework, and that before a quiet couple', () => {
    const rows = [
      couple('calm'),
      couple('quiet', { attention: ['quiet'] }),
      couple('overdue', { attention: ['overdue', 'quiet'] }),
      couple('unread', { attention: ['unread'] }),
    ];
    expect(labels(orderRows(rows, undefined))).toEqual(['unread', 'overdue', 'quiet', 'calm']);
  });

  it('overdue homework weighs more than open homework', () => {
    const rows = [couple('many open', { open: 5 }), couple('one overdue', { open: 1, overdue: 1 })];
    expect(labels(orderRows(rows, { column: 'homework', direction: 'descending' }))).toEqual([
      'one overdue',
      'many open',
    ]);
  });

  it('rituals are compared by the share that was kept, not by the number', () => {
    const rows = [
      couple('9 of 12', { rituals: [ritual(9, 12)] }),
      couple('3 of 3', { rituals: [ritual(3, 3)] }),
      couple('just begun', { rituals: [ritual(0, 0)] }),
    ];
    expect(labels(orderRows(rows, { column: 'rituals', direction: 'descending' }))).toEqual([
      '3 of 3',
      '9 of 12',
      'just begun',
    ]);
  });

  it('a couple that was never heard from is the quietest', () => {
    const rows = [couple('heard', { lastSignOfLife: '2026-01-01' }), couple('never')];
    expect(labels(orderRows(rows, { column: 'sign', direction: 'ascending' }))).toEqual(['never', 'heard']);
  });

  it('couples that are equal stand in the order of their names, in both directions', () => {
    const rows = [couple('Éva'), couple('Adam'), couple('Zoë')];
    for (const direction of ['ascending', 'descending'] as const) {
      expect(labels(orderRows(rows, { column: 'unread', direction }))).toEqual(['Adam', 'Éva', 'Zoë']);
    }
  });

  it('a header turns its order around when pressed again, and lets it go the third time', () => {
    const once = pressColumn(undefined, 'couple');
    const twice = pressColumn(once, 'couple');
    expect(once).toEqual({ column: 'couple', direction: 'ascending' });
    expect(twice).toEqual({ column: 'couple', direction: 'descending' });
    expect(pressColumn(twice, 'couple')).toBeUndefined();
  });

  it('an address that names no column, or one that does not exist, asks for no order', () => {
    expect(orderOf(undefined, 'ascending')).toBeUndefined();
    expect(orderOf('password', undefined)).toBeUndefined();
    expect(orderOf('unread', 'sideways')).toEqual({ column: 'unread', direction: 'descending' });
  });
});
