import { describe, expect, it } from 'vitest';
import { attentionReasons, needsAttention, overdueDays, quietDays, type SignsOnDay } from './index.js';

const calm: SignsOnDay = {
  unread: 0,
  safetyChecks: 0,
  earliestDue: null,
  openSince: null,
  lastSignOfLife: '2026-11-20',
  today: '2026-11-22',
};

describe('a couple needs attention', () => {
  it('not while all is read, nothing is long overdue and nobody is awaited', () => {
    expect(attentionReasons(calm)).toEqual([]);
    expect(needsAttention(calm)).toBe(false);
  });

  it('when a reflection is unread', () => {
    expect(attentionReasons({ ...calm, unread: 2 })).toEqual([{ code: 'unread', reflections: 2 }]);
    expect(needsAttention({ ...calm, unread: 1 })).toBe(true);
  });

  it('first of all when something told about safety is unread', () => {
    expect(attentionReasons({ ...calm, safetyChecks: 1, unread: 1 })).toEqual([
      { code: 'safety', checks: 1 },
      { code: 'unread', reflections: 1 },
    ]);
    expect(needsAttention({ ...calm, safetyChecks: 1 })).toBe(true);
  });

  it('when homework is overdue for more than 7 days', () => {
    const given = { ...calm, openSince: '2026-11-10' } as const;
    expect(needsAttention({ ...given, earliestDue: '2026-11-15' })).toBe(false);
    expect(attentionReasons({ ...given, earliestDue: '2026-11-14' })).toEqual([{ code: 'overdue', days: 8 }]);
  });

  it('when homework is open and there was no sign of life for 21 days', () => {
    const given = { ...calm, openSince: '2026-09-01' } as const;
    expect(needsAttention({ ...given, lastSignOfLife: '2026-11-02' })).toBe(false);
    expect(attentionReasons({ ...given, lastSignOfLife: '2026-11-01' })).toEqual([
      { code: 'quiet', days: 21 },
    ]);
  });

  it('for all of these reasons at once', () => {
    const signs = {
      ...calm,
      unread: 1,
      earliestDue: '2026-10-01',
      openSince: '2026-09-01',
      lastSignOfLife: null,
    } as const;
    expect(attentionReasons(signs).map(({ code }) => code)).toEqual(['unread', 'overdue', 'quiet']);
  });
});

describe('quiet', () => {
  it('is not a couple without open homework, however long ago the last sign was', () => {
    expect(quietDays({ openSince: null, lastSignOfLife: null, today: '2026-11-22' })).toBe(0);
    expect(needsAttention({ ...calm, lastSignOfLife: '2025-01-01' })).toBe(false);
  });

  it('counts from the homework when the last sign is older, or when there never was one', () => {
    const today = '2026-11-22';
    expect(quietDays({ openSince: '2026-11-20', lastSignOfLife: '2026-06-01', today })).toBe(2);
    expect(quietDays({ openSince: '2026-11-01', lastSignOfLife: null, today })).toBe(21);
  });

  it('is never less than no day at all', () => {
    expect(quietDays({ openSince: '2026-11-01', lastSignOfLife: '2026-11-23', today: '2026-11-22' })).toBe(0);
  });
});

describe('overdue', () => {
  it('is the homework that was due first, in days', () => {
    expect(overdueDays({ earliestDue: '2026-11-21', today: '2026-11-22' })).toBe(1);
    expect(overdueDays({ earliestDue: '2026-11-22', today: '2026-11-22' })).toBe(0);
    expect(overdueDays({ earliestDue: '2026-12-01', today: '2026-11-22' })).toBe(0);
    expect(overdueDays({ earliestDue: null, today: '2026-11-22' })).toBe(0);
  });
});
