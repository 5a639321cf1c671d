import { describe, expect, it } from 'vitest';
import { namePeriod, streakWords } from './streak.words';

const { nl, en } = streakWords;

describe('the line above a ritual', () => {
  it('says how often it was kept of the last periods', () => {
    expect(nl.headline(9, 12, 'week')).toBe('Samen gehouden: 9 van de laatste 12 weken');
    expect(en.headline(3, 4, 'month')).toBe('Kept together: 3 of the last 4 months');
  });

  it('speaks of one period in the singular', () => {
    expect(nl.headline(1, 1, 'week')).toBe('Samen gehouden: 1 van 1 week');
    expect(en.headline(0, 1, 'day')).toBe('Kept together: 0 of 1 day');
  });

  it('names only that it has begun while the first period runs', () => {
    expect(nl.headline(0, 0, 'month')).toBe('De eerste maand loopt nog.');
    expect(en.headline(0, 0, 'week')).toBe('The first week is still going.');
  });

  it('counts times where a period is more than one week or month', () => {
    expect(namePeriod({ unit: 'week', every: 2 })).toBe('turn');
    expect(nl.headline(5, 6, namePeriod({ unit: 'week', every: 2 }))).toBe(
      'Samen gehouden: 5 van de laatste 6 keer',
    );
    expect(en.current(2, 'turn')).toBe('2 times in a row now.');
  });
});
