import type { HomeworkLine } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import { pastExercises } from './past-exercises';

const line = (title: string, some: Partial<HomeworkLine>): HomeworkLine => ({
  assignmentId: '0192a000-0000-7000-8000-000000000001',
  title: { nl: title, en: title },
  minutes: 10,
  days: null,
  dueOn: null,
  overdue: false,
  stage: 'submitted',
  done: 1,
  of: 4,
  at: null,
  newFeedback: false,
  shared: false,
  ...some,
});
const titles = (lines: readonly HomeworkLine[]) => pastExercises(lines).map(({ title }) => title.nl);

describe('what a partner did before', () => {
  it('holds what was finished, left or withdrawn, and not what still lies ready', () => {
    const stages = ['new', 'draft', 'submitted', 'declined', 'withdrawn'] as const;
    expect(titles(stages.map((stage) => line(stage, { stage }))).sort()).toEqual([
      'declined',
      'submitted',
      'withdrawn',
    ]);
  });

  it('has a new response first, then the latest', () => {
    expect(
      titles([
        line('oud', { at: '2026-09-01T10:00:00Z' }),
        line('nieuw', { at: '2026-11-01T10:00:00Z' }),
        line('reactie', { at: '2026-08-01T10:00:00Z', newFeedback: true }),
      ]),
    ).toEqual(['reactie', 'nieuw', 'oud']);
  });
});
