import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/index.js';
import { endOfTerm, isTermOver, USUAL_TERM_YEARS } from './index.js';

const day = (text: `${number}-${number}-${number}`): LocalDate => text as LocalDate;

describe('the term of a record', () => {
  it('ends twenty years after the last entry, leap days included', () => {
    expect(endOfTerm(day('2026-11-22'), USUAL_TERM_YEARS)).toBe('2046-11-22');
    expect(endOfTerm(day('2028-02-29'), 1)).toBe('2029-02-28');
  });

  it('is over the day after its last day, not on it', () => {
    const record = { lastEntry: day('2026-11-22'), years: 20 };
    expect(isTermOver({ ...record, today: day('2046-11-22') })).toBe(false);
    expect(isTermOver({ ...record, today: day('2046-11-23') })).toBe(true);
  });
});
