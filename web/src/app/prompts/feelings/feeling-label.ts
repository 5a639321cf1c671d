import type { Localized } from '@tweespraak/contracts/localized';
import type { ChosenFeeling } from '@tweespraak/contracts/prompts';
import { familyOfFeeling, feelingOf, type Quadrant } from '@tweespraak/library/feelings';

/** The word as it is read: from the palette, or the person's own. */
export function feelingLabel(feeling: ChosenFeeling, say: (text: Localized) => string): string {
  if ('own' in feeling) return feeling.own;
  const word = feelingOf(feeling.word);
  return word ? say(word.label) : feeling.word;
}

export const quadrantOfFeeling = (feeling: ChosenFeeling): Quadrant | undefined =>
  'word' in feeling ? familyOfFeeling(feeling.word)?.quadrant : undefined;
