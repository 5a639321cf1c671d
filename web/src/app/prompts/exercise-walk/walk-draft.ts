import type { Exercise } from '@tweespraak/contracts/exercises';
import type { Prompt } from '@tweespraak/contracts/prompts';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import { narrowerOf, type Audience } from '@tweespraak/domain/audiences';
import { hasAnswer } from '../prompt-facts';
import type { Drafts } from './walk-types';

type Limits = NonNullable<Extract<Prompt, { audience?: unknown }>['audience']>;

/** Widest audience and preset of one prompt: its own, or those of the exercise. */
export const limitsOf = (exercise: Exercise, prompt: Prompt): Limits =>
  ('audience' in prompt ? prompt.audience : undefined) ?? exercise.audience;

/** What stands at a prompt before anything was written there. */
export const untouched = (exercise: Exercise, prompt: Prompt, atMost: Audience): SaveAnswer => ({
  body: null,
  audience: narrowerOf(limitsOf(exercise, prompt).preset, atMost),
  passed: false,
});

/** Passing takes nothing away: what was written stays, for its author alone. */
export const pass = (draft: SaveAnswer): SaveAnswer =>
  hasAnswer(draft.body) ? { ...draft, audience: 'self', passed: false } : { ...draft, body: null, passed: true };

/** The step to go on with: the first prompt that is left, or the end; 1 when nothing was begun. */
export function stepToGoOn(prompts: readonly Prompt[], drafts: Drafts, isLeft: (prompt: Prompt) => boolean): number {
  const isBegun = prompts.some(({ key }) => drafts[key]?.passed || hasAnswer(drafts[key]?.body ?? null));
  if (!isBegun) return 1;
  const left = prompts.findIndex(isLeft);
  return (left === -1 ? prompts.length : left) + 1;
}
