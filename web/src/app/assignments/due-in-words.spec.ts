import { describe, expect, it } from 'vitest';
import { assignmentListWords } from './assignment-list.words';
import { dueInWords } from './due-in-words';

const today = '2026-11-22';
const nl = (dueOn: string | null, overdue = false) =>
  dueInWords({ dueOn, overdue }, today, 'nl', assignmentListWords.nl.due);

describe('when homework is due, in words', () => {
  it('names today and tomorrow as one does', () => {
    expect(nl('2026-11-22')).toBe('Voor vandaag');
    expect(nl('2026-11-23')).toBe('Voor morgen');
  });

  it('names a later day by its weekday, with the year only when it is another one', () => {
    expect(nl('2026-11-29')).toBe('Voor zondag 29 november');
    expect(nl('2027-01-03')).toBe('Voor zondag 3 januari 2027');
  });

  it('says plainly for which day overdue homework was', () => {
    expect(nl('2026-11-15', true)).toBe('Was voor zondag 15 november');
  });

  it('calls no passed day a coming one, also when all is handed in', () => {
    expect(nl('2026-11-15')).toBe('Was voor zondag 15 november');
  });

  it('says that there is no date', () => {
    expect(nl(null)).toBe('Zonder datum');
  });
});
