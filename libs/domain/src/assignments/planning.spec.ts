import { describe, expect, it } from 'vitest';
import { type HomeworkState, mayAssign, mayReschedule, mayWithdraw } from './index.js';

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

describe('an exercise', () => {
  it('that asks for vulnerability is not given to a couple for whom its kind is off; any other is', () => {
    const given = [true, false].flatMap((vulnerable) =>
      [true, false].map((switchedOff) => mayAssign({ vulnerable, switchedOff })),
    );
    expect(given).toEqual([false, true, true, true]);
  });
});
