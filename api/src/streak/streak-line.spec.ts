import { describe, expect, it } from 'vitest';
import { streakLineOf } from './streak-line.js';

const walk = {
  today: '2026-11-22',
  partners: ['a', 'b'],
  schedules: [{ from: '2026-11-02', unit: 'week', every: 1, times: 1, kept: 'either' }],
  moments: [
    { date: '2026-11-08', by: 'a' },
    { date: '2026-11-15', by: 'b' },
  ],
};
const told = (history: unknown): unknown => JSON.parse(streakLineOf(JSON.stringify(history)).line);

describe('the answer to “why does mine say 2?”', () => {
  it('is what the product shows, with a reason for each period', () => {
    expect(told(walk)).toEqual({
      current: 2,
      longest: 2,
      kept: 2,
      of: 2,
      periods: [
        {
          from: '2026-11-02',
          to: '2026-11-08',
          state: 'met',
          kept: 1,
          times: 1,
          streak: 1,
          why: 'Kept as agreed.',
        },
        {
          from: '2026-11-09',
          to: '2026-11-15',
          state: 'met',
          kept: 1,
          times: 1,
          streak: 2,
          why: 'Kept as agreed.',
        },
        {
          from: '2026-11-16',
          to: '2026-11-22',
          state: 'open',
          kept: 0,
          times: 1,
          streak: 2,
          why: 'There is time until 2026-11-22; the streak waits.',
        },
      ],
    });
  });

  it('stops at the end of a ritual that has ended', () => {
    expect(told({ ...walk, until: '2026-11-18' })).toMatchObject({
      periods: [
        {},
        {},
        { to: '2026-11-18', state: 'skipped', why: 'Skipped: the ritual ended on 2026-11-18.' },
      ],
    });
  });

  it('is as well the place of what is wrong', () => {
    const [schedule] = walk.schedules;
    const faults: [unknown, string][] = [
      [{ ...walk, today: '2026-02-30' }, '/today'],
      [{ ...walk, moments: [...walk.moments, { date: '2026-13-01', by: 'a' }] }, '/moments/2/date'],
      [{ ...walk, moments: [{ date: '2026-11-01', by: 'a' }] }, '/moments/0/date'],
      [{ ...walk, moments: [{ date: '2026-11-23', by: 'a' }] }, '/moments/0/date'],
      [{ ...walk, moments: [{ date: '2026-11-08', by: 'c' }] }, '/moments/0/by'],
      [{ ...walk, schedules: [schedule, schedule] }, '/schedules/1/from'],
      [{ ...walk, schedules: [{ ...schedule, from: '2026-11-23' }] }, '/schedules/0/from'],
      [{ ...walk, schedules: [{ ...schedule, every: 1.5 }] }, '/schedules/0/every'],
      [{ ...walk, pauses: [{ from: '2026-11-10', to: '2026-11-09' }] }, '/pauses/0/to'],
      [{ ...walk, moment: [] }, '/moment'],
      [{ ...walk, moments: [{ date: '2026-11-08', by: 'a', on: 1 }] }, '/moments/0/on'],
      [{ ...walk, partners: ['a'] }, '/partners'],
      [{ ...walk, today: 5 }, '/today'],
      [[], ''],
    ];
    for (const [history, path] of faults) expect(told(history)).toEqual({ fault: expect.any(String), path });
  });

  it('says when a file holds no JSON', () => {
    expect(streakLineOf('{')).toEqual({ line: '{"fault":"This is not JSON.","path":""}', faulty: true });
  });
});
