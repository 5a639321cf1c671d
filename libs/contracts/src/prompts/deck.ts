import * as z from 'zod';
import { localized } from '../localized.js';
import { frame, promptKey, type Misfit } from './prompt-frame.js';

/** Question cards, one at a time: keep or skip. With `favourite`, one of the kept may be picked at the end. */
export const deckPrompt = z.object({
  kind: z.literal('deck'),
  ...frame,
  cards: z
    .array(z.object({ key: promptKey, text: localized }))
    .min(3)
    .max(60),
  favourite: z.boolean(),
});
export type DeckPrompt = z.infer<typeof deckPrompt>;

export const deckAnswer = z.object({
  kind: z.literal('deck'),
  kept: z.array(promptKey).max(60),
  skipped: z.array(promptKey).max(60),
  favourite: promptKey.optional(),
});
export type DeckAnswer = z.infer<typeof deckAnswer>;

/** Only cards of this deck, each kept or skipped once; the favourite is one of the kept. */
export function misfitsOfDeck(prompt: DeckPrompt, answer: DeckAnswer): Misfit[] {
  const cards = new Set(prompt.cards.map((each) => each.key));
  const seen = new Set<string>();
  const misfits: Misfit[] = [];
  for (const pile of ['kept', 'skipped'] as const)
    answer[pile].forEach((key, at) => {
      if (!cards.has(key)) misfits.push({ path: [pile, at], rule: 'unknown-option' });
      else if (seen.has(key)) misfits.push({ path: [pile, at], rule: 'twice' });
      seen.add(key);
    });
  if (answer.favourite !== undefined && !answer.kept.includes(answer.favourite))
    misfits.push({ path: ['favourite'], rule: 'unknown-option' });
  return misfits;
}

export const emptyDeck = (answer: DeckAnswer): boolean =>
  answer.kept.length === 0 && answer.skipped.length === 0;
