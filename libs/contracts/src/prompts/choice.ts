import * as z from 'zod';
import { frame, LINE, option, promptKey, type Misfit } from './prompt-frame.js';

/** One or many of a few, with "something else" where `other` is offered. */
export const choicePrompt = z.object({
  kind: z.literal('choice'),
  ...frame,
  pick: z.enum(['one', 'many']),
  options: z.array(option).min(2).max(20),
  other: z.boolean(),
});
export type ChoicePrompt = z.infer<typeof choicePrompt>;

export const choiceAnswer = z.object({
  kind: z.literal('choice'),
  chosen: z.array(promptKey).max(20),
  other: z.string().max(LINE).optional(),
});
export type ChoiceAnswer = z.infer<typeof choiceAnswer>;

/** Only options that are offered, once each; one of them when one is asked for. */
export function misfitsOfChoice(prompt: ChoicePrompt, answer: ChoiceAnswer): Misfit[] {
  const offered = new Set(prompt.options.map((each) => each.key));
  const misfits: Misfit[] = answer.chosen.flatMap((key, at): Misfit[] => {
    if (!offered.has(key)) return [{ path: ['chosen', at], rule: 'unknown-option' }];
    return answer.chosen.indexOf(key) < at ? [{ path: ['chosen', at], rule: 'twice' }] : [];
  });
  if (answer.other !== undefined && !prompt.other)
    misfits.push({ path: ['other'], rule: 'other-not-offered' });
  const picked = answer.chosen.length + (answer.other?.trim() ? 1 : 0);
  if (prompt.pick === 'one' && picked > 1) misfits.push({ path: ['chosen'], rule: 'too-many' });
  return misfits;
}

export const emptyChoice = (answer: ChoiceAnswer): boolean =>
  answer.chosen.length === 0 && !answer.other?.trim();
