import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/index.js';
import { slotDateIn } from './slots.js';

function month(from: LocalDate, to: LocalDate) {
  return { from, to };
}

describe('the slot of a ritual', () => {
  it('on the 31st is the last day of a shorter month', () => {
    expect(slotDateIn(month('2026-01-01', '2026-01-31'), 'month', { dayOfMonth: 31 })).toBe('2026-01-31');
    expect(slotDateIn(month('2026-02-01', '2026-02-28'), 'month', { dayOfMonth: 31 })).toBe('2026-02-28');
    expect(slotDateIn(month('2028-02-01', '2028-02-29'), 'month', { dayOfMonth: 31 })).toBe('2028-02-29');
    expect(slotDateIn(month('2026-04-01', '2026-04-30'), 'month', { dayOfMonth: 31 })).toBe('2026-04-30');
  });

  it('on a weekday is the first such day of a month', () => {
    expect(slotDateIn(month('2026-11-01', '2026-11-30'), 'month', { weekday: 5 })).toBe('2026-11-06');
    expect(slotDateIn(month('2026-11-01', '2026-11-30'), 'month', { weekday: 7 })).toBe('2026-11-01');
    expect(slotDateIn(month('2026-05-01', '2026-05-31'), 'month', { weekday: 4 })).toBe('2026-05-07');
  });

  it('on Sunday is the last day of the week, also when the clock changes on it', () => {
    expect(slotDateIn({ from: '2026-03-23', to: '2026-03-29' }, 'week', { weekday: 7 })).toBe('2026-03-29');
    expect(slotDateIn({ from: '2026-10-19', to: '2026-10-25' }, 'week', { weekday: 7 })).toBe('2026-10-25');
    expect(slotDateIn({ from: '2026-10-19', to: '2026-10-25' }, 'week', { weekday: 1 })).toBe('2026-10-19');
  });

  it('of a fortnight or a quarter lies in its first week or month', () => {
    expect(slotDateIn({ from: '2026-11-02', to: '2026-11-15' }, 'week', { weekday: 7 })).toBe('2026-11-08');
    expect(slotDateIn({ from: '2026-01-01', to: '2026-03-31' }, 'month', { dayOfMonth: 15 })).toBe(
      '2026-01-15',
    );
  });

  it('that has passed when the period begins comes in the next week or month of it, if there is one', () => {
    expect(slotDateIn({ from: '2026-11-11', to: '2026-11-22' }, 'week', { weekday: 1 })).toBe('2026-11-16');
    expect(slotDateIn({ from: '2026-11-11', to: '2026-11-15' }, 'week', { weekday: 1 })).toBeUndefined();
    expect(slotDateIn({ from: '2026-11-09', to: '2026-12-31' }, 'month', { weekday: 5 })).toBe('2026-12-04');
    expect(slotDateIn({ from: '2026-11-09', to: '2026-11-30' }, 'month', { weekday: 5 })).toBeUndefined();
  });

  it('of a daily ritual is each day; without a day there is none', () => {
    expect(slotDateIn({ from: '2026-11-09', to: '2026-11-09' }, 'day', { at: '21:00' })).toBe('2026-11-09');
    expect(slotDateIn({ from: '2026-11-09', to: '2026-11-15' }, 'week', { at: '21:00' })).toBeUndefined();
    expect(slotDateIn({ from: '2026-11-01', to: '2026-11-30' }, 'month', {})).toBeUndefined();
  });
});
