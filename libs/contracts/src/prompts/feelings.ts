import * as z from 'zod';
import { localized } from '../localized.js';
import { frame, promptKey, type Misfit } from './prompt-frame.js';

/** Four quadrants: pleasant or unpleasant, much or little energy. */
export const quadrants = [
  'pleasant-lively',
  'pleasant-calm',
  'unpleasant-lively',
  'unpleasant-calm',
] as const;

/** A family of feeling words, in one quadrant. */
export const feelingFamily = z.object({
  key: promptKey,
  quadrant: z.enum(quadrants),
  name: localized,
  words: z.array(z.object({ key: promptKey, label: localized })).min(3),
});
export type FeelingFamily = z.infer<typeof feelingFamily>;

/** The palette of feeling words: several, each with an intensity; own words allowed. */
export const feelingsPrompt = z.object({ kind: z.literal('feelings'), ...frame });
export type FeelingsPrompt = z.infer<typeof feelingsPrompt>;

/** A word from the palette (`word`) or the partner's own (`own`); intensity 1 (a little) to 3 (a lot). */
export const chosenFeeling = z.union([
  z.object({ word: promptKey, intensity: z.int().min(1).max(3) }),
  z.object({ own: z.string().trim().min(1).max(60), intensity: z.int().min(1).max(3) }),
]);
export type ChosenFeeling = z.infer<typeof chosenFeeling>;

export const feelingsAnswer = z.object({
  kind: z.literal('feelings'),
  feelings: z.array(chosenFeeling).max(30),
});
export type FeelingsAnswer = z.infer<typeof feelingsAnswer>;

/** No word twice. Whether a word is in the palette is the library's to say, so it is not judged here. */
export function misfitsOfFeelings(_prompt: FeelingsPrompt, answer: FeelingsAnswer): Misfit[] {
  const names = answer.feelings.map((each) => ('word' in each ? each.word : `own:${each.own.toLowerCase()}`));
  return names.flatMap((name, at) =>
    names.indexOf(name) < at ? [{ path: ['feelings', at], rule: 'twice' as const }] : [],
  );
}

export const emptyFeelings = (answer: FeelingsAnswer): boolean => answer.feelings.length === 0;
