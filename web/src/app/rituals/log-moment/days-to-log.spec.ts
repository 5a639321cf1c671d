import { describe, expect, it } from 'vitest';
import { daysToLog, isForToday, ownMomentOn } from './days-to-log';

describe('the days that may still be noted down', () => {
  it('run from the first that is open until today', () => {
    expect(daysToLog({ logFrom: '2026-11-09' }, '2026-11-20')).toEqual({
      from: '2026-11-09',
      to: '2026-11-20',
    });
  });

  it('are none once the ritual has ended', () => {
    expect(daysToLog({ logFrom: null }, '2026-11-20')).toBeNull();
  });
});

describe('an own moment', () => {
  it('is found by its day', () => {
    const own = [{ id: '6f0c3b5e-3f1f-4a51-9d25-0f4f3d5d2f11', on: '2026-11-15', mayTakeBack: true }];
    expect(ownMomentOn({ own }, '2026-11-15')).toBe(own[0]);
    expect(ownMomentOn({ own }, '2026-11-16')).toBeUndefined();
  });
});

describe('the page of today', () => {
  const today = '2026-11-20';
  const own = [{ id: '6f0c3b5e-3f1f-4a51-9d25-0f4f3d5d2f11', on: today, mayTakeBack: true }];

  it('shows what can be noted today, and what the partner noted today', () => {
    expect(isForToday({ own: [], toLogToday: true }, today)).toBe(true);
    expect(isForToday({ own, toLogToday: false }, today)).toBe(true);
  });

  it('leaves out what nobody has to note today', () => {
    expect(isForToday({ own: [], toLogToday: false }, today)).toBe(false);
    expect(isForToday({ own, toLogToday: false }, '2026-11-21')).toBe(false);
  });
});
