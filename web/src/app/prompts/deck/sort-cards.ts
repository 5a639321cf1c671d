import type { DeckAnswer, DeckPrompt } from '@tweespraak/contracts/prompts';

export type Card = DeckPrompt['cards'][number];

const isSorted = (answer: DeckAnswer, card: Card): boolean =>
  answer.kept.includes(card.key) || answer.skipped.includes(card.key);

/** The card on top: the first that was neither kept nor skipped. */
export const topCard = (prompt: DeckPrompt, answer: DeckAnswer): Card | undefined =>
  prompt.cards.find((card) => !isSorted(answer, card));

export const keptCards = (prompt: DeckPrompt, answer: DeckAnswer): readonly Card[] =>
  prompt.cards.filter((card) => answer.kept.includes(card.key));

export const sortedCount = (answer: DeckAnswer): number => answer.kept.length + answer.skipped.length;

export const keep = (answer: DeckAnswer, key: string): DeckAnswer => ({
  ...putBack(answer, key),
  kept: [...answer.kept.filter((each) => each !== key), key],
});

export const skip = (answer: DeckAnswer, key: string): DeckAnswer => {
  const rest = putBack(answer, key);
  return { ...rest, skipped: [...rest.skipped, key] };
};

/** Undoes keeping or skipping: the card lies in the deck again. */
export function putBack(answer: DeckAnswer, key: string): DeckAnswer {
  const without = (pile: readonly string[]) => pile.filter((each) => each !== key);
  return withFavourite(
    { kind: 'deck', kept: without(answer.kept), skipped: without(answer.skipped) },
    answer.favourite === key ? undefined : answer.favourite,
  );
}

export function withFavourite(answer: DeckAnswer, favourite: string | undefined): DeckAnswer {
  const { kept, skipped } = answer;
  return { kind: 'deck', kept, skipped, ...(favourite === undefined ? {} : { favourite }) };
}

/** The card that was sorted last; cards come in order, so without a memory it is the furthest one. */
export const lastSorted = (prompt: DeckPrompt, answer: DeckAnswer): Card | undefined =>
  prompt.cards.findLast((card) => isSorted(answer, card));
