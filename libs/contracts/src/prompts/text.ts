import * as z from 'zod';
import { frame, LINE, PAGE, type Misfit } from './prompt-frame.js';

/** One line or a page, in the partner's own words. */
export const textPrompt = z.object({ kind: z.literal('text'), ...frame, length: z.enum(['line', 'page']) });
export type TextPrompt = z.infer<typeof textPrompt>;

export const textAnswer = z.object({ kind: z.literal('text'), text: z.string().max(PAGE) });
export type TextAnswer = z.infer<typeof textAnswer>;

/** A line holds at most 300 characters. */
export function misfitsOfText(prompt: TextPrompt, answer: TextAnswer): Misfit[] {
  return prompt.length === 'line' && answer.text.length > LINE ? [{ path: ['text'], rule: 'too-many' }] : [];
}

export const emptyText = (answer: TextAnswer): boolean => answer.text.trim() === '';
