import type { GivenExercise } from '@tweespraak/contracts/exercises';
import type { Prompt } from '@tweespraak/contracts/prompts';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import { narrowerOf, type Audience } from '@tweespraak/domain/audiences';
import { hasAnswer } from '../prompt-facts';
import type { Drafts } from './walk-types';

type Limits = NonNullable<Extract<Prompt, { audience?: unknown }>['audience']>;

/** Widest audience and preset of one prompt: its own, or those of the exercise. */
export const limitsOf = (exercise: GivenExercise, prompt: Prompt): Limits =>
  ('audience' in prompt ? prompt.audience : undefined) ?? exercise.audience;

/** What stands at a prompt before anything was written there. */
export const untouched = (exercise: GivenExercise, prompt: Prompt, atMost: Audience): SaveAnswer => ({
  body: null,
  audience: narrowerOf(limitsOf(exercise, prompt).preset, atMost),
  passed: false,
});

/** Passing takes nothing away: what was written stays, for its author alone. */
export const pass = (draft: SaveAnswer): SaveAnswer =>
  hasAnswer(draft.body)
    ? { ...draft, audience: 'self', passed: false }
    : { ...draft, body: null, passed: true };

/**
 * The step to go on with: a prompt that was begun and goes on, a diary say; else the first that is left after the last
 * one that was touched; else the end. 1 when nothing was begun.
 */
export function stepToGoOn(
  prompts: readonly Prompt[],
  drafts: Drafts,
  isLeft: (prompt: Prompt) => boolean,
): number {
  const isTouched = ({ key }: Prompt) => drafts[key]?.passed || hasAnswer(drafts[key]?.body ?? null);
  const last = prompts.findLastIndex(isTouched);
  if (last === -1) return 1;
  const goesOn = prompts.findIndex((prompt) => isTouched(prompt) && isLeft(prompt));
  if (goesOn !== -1) return goesOn + 1;
  const left = prompts.findIndex((prompt, at) => at > last && isLeft(prompt));
  return (left === -1 ? prompts.length : left) + 1;
}
