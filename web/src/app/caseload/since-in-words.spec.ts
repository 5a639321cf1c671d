import { describe, expect, it } from 'vitest';
import { sinceInWords, type SinceWords } from './since-in-words';

const words: SinceWords = { today: 'today', yesterday: 'yesterday', ago: (n, unit) => `${n} ${unit}` };
const since = (day: string): string => sinceInWords(day, '2026-11-22', words);

describe('how long ago a couple was heard from', () => {
  it('a couple that wrote after midnight in a zone ahead is heard from today', () => {
    expect(since('2026-11-23')).toBe('today');
    expect(since('2026-11-22')).toBe('today');
  });

  it('days are counted for a fortnight, then weeks, then months', () => {
    expect(since('2026-11-21')).toBe('yesterday');
    expect(since('2026-11-09')).toBe('13 day');
    expect(since('2026-11-08')).toBe('2 week');
    expect(since('2026-09-21')).toBe('8 week');
    expect(since('2026-09-20')).toBe('2 month');
  });
});
