import type { Exercise } from '@tweespraak/contracts/exercises';
import { curiousQuestions } from './curious-questions.js';
import { familyRules } from './family-rules.js';
import { feelingWords } from './feeling-words.js';
import { otherLove } from './other-love.js';
import { ownPatterns } from './own-patterns.js';
import { solveOrListen } from './solve-or-listen.js';

export { curiousQuestions, familyRules, feelingWords, otherLove, ownPatterns, solveOrListen };

/** What a therapist can assign today: each exercise in its newest version, in the order of the article. */
export const exercises: readonly Exercise[] = [
  familyRules,
  feelingWords,
  solveOrListen,
  ownPatterns,
  curiousQuestions,
  otherLove,
];

/** Versions that were replaced: nobody assigns them any more, but earlier assignments still open them. */
export const earlierVersions: readonly Exercise[] = [];

/** The exercise as it was published in this version; `undefined` when it never was. */
export function exerciseOf(key: string, version: number): Exercise | undefined {
  return [...exercises, ...earlierVersions].find((each) => each.key === key && each.version === version);
}
