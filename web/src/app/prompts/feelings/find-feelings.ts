import type { Language } from '@tweespraak/contracts/localized';
import { feelingFamilies, type FeelingWord } from '@tweespraak/library/feelings';

/** The words that hold what was typed, in either language; those that begin with it first. */
export function findFeelings(typed: string, language: Language): readonly FeelingWord[] {
  const sought = bare(typed);
  if (sought === '') return [];
  const found = feelingFamilies
    .flatMap((family) => family.words)
    .filter((word) => [word.label.nl, word.label.en].some((label) => bare(label).includes(sought)));
  const begins = (word: FeelingWord) => Number(!bare(word.label[language]).startsWith(sought));
  return found.sort((one, other) => begins(one) - begins(other));
}

/** Without accents and capitals: "geirriteerd" finds "geïrriteerd". */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
