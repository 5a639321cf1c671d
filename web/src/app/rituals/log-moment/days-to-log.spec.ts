import type { PartnerRitual } from '@tweespraak/contracts/rituals';
import { describe, expect, it } from 'vitest';
import { daysToLog, isForToday, ownMomentOn } from './days-to-log';

const weeks: [string, string][] = [
  ['2026-11-02', '2026-11-08'],
  ['2026-11-09', '2026-11-15'],
  ['2026-11-16', '2026-11-22'],
];

function aWalk(changes: Partial<Pick<PartnerRitual, 'startedOn' | 'endedOn'>> = {}) {
  const stones = weeks.map(([from, to]) => ({ from, to, state: 'met' as const, kept: 1, times: 1 }));
  return {
    startedOn: '2026-11-02',
    endedOn: null,
    streak: { current: 3, longest: 3, kept: 3, of: 3, stones },
    ...changes,
  };
}

describe('the days that may still be noted down', () => {
  it('are those of this week and the week before', () => {
    expect(daysToLog(aWalk(), '2026-11-20')).toEqual({ from: '2026-11-09', to: '2026-11-20' });
  });

  it('never lie before the day on which the ritual began', () => {
    expect(daysToLog(aWalk({ startedOn: '2026-11-11' }), '2026-11-20')?.from).toBe('2026-11-11');
  });

  it('never lie in the future, not even when a later period is already known', () => {
    expect(daysToLog(aWalk(), '2026-11-10')).toEqual({ from: '2026-11-02', to: '2026-11-10' });
  });

  it('run until today while the last day of the ritual is still to come', () => {
    expect(daysToLog(aWalk({ endedOn: '2026-11-29' }), '2026-11-20')?.to).toBe('2026-11-20');
  });

  it('are none once the ritual has ended, and none before it begins', () => {
    expect(daysToLog(aWalk({ endedOn: '2026-11-18' }), '2026-11-20')).toBeNull();
    expect(daysToLog(aWalk({ startedOn: '2026-12-01' }), '2026-11-20')).toBeNull();
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
