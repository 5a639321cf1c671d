import { describe, expect, it } from 'vitest';
import { groupByDay } from './group-readings';

const reading = (day: string, by: string) => ({
  day,
  by,
  role: 'therapist',
  act: 'read-reflection',
  title: null,
});

describe('readings', () => {
  it('stand together by day, in the order in which they come', () => {
    const [one, two, three] = [
      reading('2026-11-22', 'Marijke'),
      reading('2026-11-22', 'Claire'),
      reading('2026-11-20', 'Marijke'),
    ];
    expect(groupByDay([one, two, three])).toEqual([
      { day: '2026-11-22', readings: [one, two] },
      { day: '2026-11-20', readings: [three] },
    ]);
  });

  it('are no days when there are none', () => {
    expect(groupByDay([])).toEqual([]);
  });
});
