import type { HomeworkLine } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import { layReady } from './lay-ready';

function aLine(nl: string, changes: Partial<HomeworkLine> = {}): HomeworkLine {
  return {
    assignmentId: '0b8a3c1e-7a54-4a57-9a39-0d5d3b2f6c11',
    title: { nl, en: nl },
    minutes: 15,
    days: null,
    dueOn: null,
    overdue: false,
    stage: 'new',
    done: 0,
    of: 5,
    at: null,
    newFeedback: false,
    shared: false,
    ...changes,
  };
}
const titles = (lines: readonly HomeworkLine[]) => lines.map(({ title }) => title.nl);

describe('what lies ready today', () => {
  it('begins with what the partner has begun, then what is due soonest, then what has no date', () => {
    const { next, others } = layReady([
      aLine('someday'),
      aLine('late', { dueOn: '2026-11-30' }),
      aLine('soon', { dueOn: '2026-11-24' }),
      aLine('begun', { stage: 'draft', dueOn: '2026-12-24' }),
      aLine('someday too'),
    ]);
    expect(next?.title.nl).toBe('begun');
    expect(titles(others)).toEqual(['soon', 'late', 'someday', 'someday too']);
  });

  it('leaves out what was handed in and what was declined', () => {
    const { next, others } = layReady([
      aLine('done', { stage: 'submitted' }),
      aLine('not now', { stage: 'declined' }),
    ]);
    expect(next).toBeNull();
    expect(others).toEqual([]);
  });

  it('tells of a new reaction, wherever it was given', () => {
    const { feedback, next } = layReady([
      aLine('done', { stage: 'submitted', newFeedback: true }),
      aLine('read before', { stage: 'submitted' }),
    ]);
    expect(titles(feedback)).toEqual(['done']);
    expect(next).toBeNull();
  });
});
