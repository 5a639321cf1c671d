import { describe, expect, it } from 'vitest';
import { type HomeworkState, mayReschedule, mayWithdraw } from './index.js';

const cases: [HomeworkState[], boolean][] = [
  [['open', 'open'], true],
  [['submitted', 'open'], true],
  [['declined', 'submitted'], true],
  [['declined'], true],
  [['submitted', 'submitted'], false],
  [['submitted'], false],
  [['withdrawn', 'withdrawn'], false],
  [['submitted', 'withdrawn'], false],
];

describe('an assignment', () => {
  it.each(cases)('that stands at %j can be withdrawn and rescheduled: %s', (states, free) => {
    expect(mayWithdraw({ states })).toBe(free);
    expect(mayReschedule({ states })).toBe(free);
  });
});
