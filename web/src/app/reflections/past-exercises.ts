import type { HomeworkLine } from '@tweespraak/contracts/reflections';

/** What is finished, left or no longer asked, the latest first; where something new waits comes before all. */
export const pastExercises = (lines: readonly HomeworkLine[]): readonly HomeworkLine[] =>
  lines
    .filter(({ stage }) => stage !== 'new' && stage !== 'draft')
    .sort(
      (one, other) =>
        Number(other.newFeedback) - Number(one.newFeedback) || (other.at ?? '').localeCompare(one.at ?? ''),
    );
