import { describe, expect, it } from 'vitest';
import { describePeriod } from './describe-period';

describe('the words for a period', () => {
  it('name a week by its first and last day', () => {
    expect(describePeriod({ from: '2026-11-16', to: '2026-11-22' }, 'week', 'nl')).toMatch(
      /^16\s?[–-]\s?22 nov/,
    );
    expect(describePeriod({ from: '2026-10-26', to: '2026-11-01' }, 'week', 'en')).toMatch(/26 Oct.*1 Nov/);
  });

  it('name a month by its name, and two of them by their days', () => {
    expect(describePeriod({ from: '2026-02-09', to: '2026-02-28' }, 'month', 'nl')).toBe('februari 2026');
    expect(describePeriod({ from: '2026-01-01', to: '2026-02-28' }, 'month', 'en')).toMatch(/1 Jan.*28 Feb/);
  });

  it('name a day once', () => {
    expect(describePeriod({ from: '2026-03-29', to: '2026-03-29' }, 'day', 'en')).toBe('29 Mar');
  });
});
