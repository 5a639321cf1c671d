import { describe, expect, it } from 'vitest';
import { headlineOf, type PeriodState } from './headline.js';

function headline(...states: PeriodState[]) {
  return headlineOf(states.map((state) => ({ state, streak: 0 })));
}

describe('the headline', () => {
  it('looks back on the last twelve eligible periods', () => {
    const older: PeriodState[] = ['met', 'met', 'met'];
    const recent: PeriodState[] = ['missed', 'missed', 'forgiven', ...Array<PeriodState>(9).fill('met')];
    expect(headline(...older, ...recent)).toMatchObject({ kept: 9, of: 12 });
  });

  it('passes over skipped periods and an open one that is not met', () => {
    expect(headline('met', 'skipped', 'forgiven', 'skipped', 'met', 'open')).toMatchObject({
      kept: 2,
      of: 3,
    });
  });

  it('has nothing to say before the first period', () => {
    expect(headline()).toEqual({ current: 0, longest: 0, kept: 0, of: 0 });
    expect(headline('open')).toEqual({ current: 0, longest: 0, kept: 0, of: 0 });
  });

  it('tells the streak of now and the longest there was', () => {
    const periods = [1, 2, 3, 3, 0, 1].map((streak) => ({ state: 'met' as const, streak }));
    expect(headlineOf(periods)).toMatchObject({ current: 1, longest: 3 });
  });
});
