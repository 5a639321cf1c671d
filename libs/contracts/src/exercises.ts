import * as z from 'zod';
import { localized } from './localized.js';
import { audience, prompt, promptKey } from './prompts/index.js';

/** For each partner alone, or for both who answer first and then compare. */
export const exerciseFor = z.enum(['each', 'both']);

/**
 * An exercise of the library in one published version, in both languages. A published version never changes:
 * assignments and answers point to its key, version and prompt keys.
 */
export const exercise = z
  .object({
    key: promptKey,
    version: z.int().min(1),
    title: localized,
    /** One line for the therapist who chooses: what the partner does. */
    summary: localized,
    for: exerciseFor,
    /** Minutes it takes at one sitting; a diary also names its days. */
    minutes: z.int().min(2).max(120),
    days: z.int().min(2).max(31).optional(),
    /** Asks for vulnerability: a therapist can switch these off for a couple. */
    vulnerable: z.boolean(),
    /** Widest audience and preset of its prompts, unless a prompt says otherwise. */
    audience: z.object({ widest: audience, preset: audience }),
    /** Why this exercise: the insight of the article in our words, 80 to 150 words, in paragraphs. */
    why: z.array(localized).min(1).max(4),
    prompts: z.array(prompt).min(1).max(20),
    /** One kind sentence at the end. */
    closing: localized,
  })
  .meta({ id: 'Exercise' });
export type Exercise = z.infer<typeof exercise>;

/** The exercise as a partner gets it: whether a therapist can switch its kind off is not theirs to know. */
export const givenExercise = exercise.omit({ vulnerable: true }).meta({ id: 'GivenExercise' });
export type GivenExercise = z.infer<typeof givenExercise>;

/** An entry of the library as the therapist chooses from it. */
export const exerciseLine = exercise
  .pick({
    key: true,
    version: true,
    title: true,
    summary: true,
    for: true,
    minutes: true,
    days: true,
    vulnerable: true,
  })
  .extend({ kinds: z.array(z.string()) })
  .meta({ id: 'ExerciseLine' });
export type ExerciseLine = z.infer<typeof exerciseLine>;
export const exerciseLines = z.object({ exercises: z.array(exerciseLine) }).meta({ id: 'ExerciseLines' });
