import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../calendar/index.js';
import { daysOverdue, homeworkState, type HomeworkState, isOverdue, mayAnswer, mayDecline } from './index.js';

const states: HomeworkState[] = ['open', 'submitted', 'declined', 'withdrawn'];
const nothing = { submitted: false, declined: false, withdrawn: false };

describe('homework', () => {
  it('is open until something happens to it', () => {
    expect(homeworkState(nothing)).toBe('open');
    expect(homeworkState({ ...nothing, submitted: true })).toBe('submitted');
    expect(homeworkState({ ...nothing, declined: true })).toBe('declined');
    expect(homeworkState({ ...nothing, withdrawn: true })).toBe('withdrawn');
  });

  it('stays submitted when the assignment is withdrawn afterwards', () => {
    expect(homeworkState({ submitted: true, declined: false, withdrawn: true })).toBe('submitted');
    expect(homeworkState({ submitted: true, declined: true, withdrawn: false })).toBe('submitted');
  });

  it('is withdrawn for who had declined it', () => {
    expect(homeworkState({ submitted: false, declined: true, withdrawn: true })).toBe('withdrawn');
  });

  it('can be written in while it is open, and taken up again after "not now"', () => {
    expect(states.filter(mayAnswer)).toEqual(['open', 'declined']);
  });

  it('can be declined only while it is open', () => {
    expect(states.filter(mayDecline)).toEqual(['open']);
  });
});

describe('overdue homework', () => {
  it.each<[LocalDate, number]>([
    ['2026-11-21', 0],
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2026-12-22', 30],
  ])('was due on 22 November: on %s that is %i days ago', (today, days) => {
    const homework = { dueOn: '2026-11-22', today, state: 'open' } as const;
    expect(daysOverdue(homework)).toBe(days);
    expect(isOverdue(homework)).toBe(days > 0);
  });

  it('is not what was submitted, declined or withdrawn', () => {
    const overdue = states.filter((state) => isOverdue({ dueOn: '2026-11-01', today: '2026-11-22', state }));
    expect(overdue).toEqual(['open']);
  });

  it('does not exist without a due date', () => {
    expect(isOverdue({ dueOn: null, today: '2026-11-22', state: 'open' })).toBe(false);
  });
});
