import type { DiaryAnswer } from '@tweespraak/contracts/prompts';
import { describe, expect, it } from 'vitest';
import { answerOn, filledDays, writeOn } from './entries';

const nothing: DiaryAnswer = { kind: 'diary', entries: [] };
const line = (text: string) => ({ kind: 'text' as const, text });

describe('the days of a diary', () => {
  it('can be filled in any order and stand in the order of the calendar', () => {
    const two = writeOn(
      writeOn(nothing, '2026-11-22', 'line', line('moe')),
      '2026-11-20',
      'line',
      line('licht'),
    );
    expect(filledDays(two).map((entry) => entry.on)).toEqual(['2026-11-20', '2026-11-22']);
    expect(answerOn(two, '2026-11-22', 'line')).toEqual(line('moe'));
    expect(answerOn(two, '2026-11-21', 'line')).toBeNull();
  });

  it('keep what was written at the other prompts of the day', () => {
    const day = writeOn(
      writeOn(nothing, '2026-11-22', 'line', line('moe')),
      '2026-11-22',
      'body',
      line('rug'),
    );
    expect(day.entries).toEqual([{ on: '2026-11-22', answers: { line: line('moe'), body: line('rug') } }]);
  });

  it('take no room when everything was wiped again', () => {
    const day = writeOn(nothing, '2026-11-22', 'line', line('moe'));
    expect(writeOn(day, '2026-11-22', 'line', line('')).entries).toEqual([]);
  });

  it('refuse no day that is there already, and hold 31 at most', () => {
    let answer = nothing;
    for (let day = 1; day <= 31; day += 1)
      answer = writeOn(answer, `2026-10-${String(day).padStart(2, '0')}`, 'line', line('iets'));
    expect(writeOn(answer, '2026-11-01', 'line', line('te veel'))).toBe(answer);
    expect(answerOn(writeOn(answer, '2026-10-31', 'line', line('anders')), '2026-10-31', 'line')).toEqual(
      line('anders'),
    );
  });
});
