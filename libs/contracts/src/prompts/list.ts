import * as z from 'zod';
import { localized } from '../localized.js';
import { frame, LINE, option, promptKey, type Misfit } from './prompt-frame.js';

/** Things gathered, put in order and marked; `suggestions` can be taken over with a tap. */
export const listPrompt = z.object({
  kind: z.literal('list'),
  ...frame,
  marks: z.array(option).max(6),
  suggestions: z.array(localized).max(20),
});
export type ListPrompt = z.infer<typeof listPrompt>;

export const listAnswer = z.object({
  kind: z.literal('list'),
  items: z.array(z.object({ text: z.string().max(LINE), mark: promptKey.optional() })).max(40),
});
export type ListAnswer = z.infer<typeof listAnswer>;

/** Only marks that are offered. */
export function misfitsOfList(prompt: ListPrompt, answer: ListAnswer): Misfit[] {
  const offered = new Set(prompt.marks.map((each) => each.key));
  return answer.items.flatMap((item, at) =>
    item.mark !== undefined && !offered.has(item.mark)
      ? [{ path: ['items', at, 'mark'], rule: 'unknown-option' as const }]
      : [],
  );
}

export const emptyList = (answer: ListAnswer): boolean =>
  answer.items.every((item) => item.text.trim() === '');
