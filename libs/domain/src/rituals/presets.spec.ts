import { describe, expect, it } from 'vitest';
import { presetRituals } from './presets.js';

describe('the rituals of the article', () => {
  it('are a Sunday walk, a weekly coffee and a monthly creative evening, kept by either', () => {
    expect(
      presetRituals.map(({ key, cadence }) => [
        key,
        cadence.unit,
        cadence.every,
        cadence.times,
        cadence.kept,
      ]),
    ).toEqual([
      ['sunday-walk', 'week', 1, 1, 'either'],
      ['coffee', 'week', 1, 1, 'either'],
      ['creative-evening', 'month', 1, 1, 'either'],
    ]);
  });

  it('name a day only for the walk', () => {
    expect(presetRituals.map(({ slot }) => slot.weekday)).toEqual([7, undefined, undefined]);
  });
});
