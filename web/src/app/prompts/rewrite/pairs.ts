import type { RewriteAnswer } from '@tweespraak/contracts/prompts';

type Pair = RewriteAnswer['pairs'][number];
export type OwnPair = Extract<Pair, { from: string }>;

const isOwn = (pair: Pair): pair is OwnPair => 'from' in pair;

export const ownPairs = (answer: RewriteAnswer): readonly OwnPair[] => answer.pairs.filter(isOwn);

export const rewritten = (answer: RewriteAnswer, key: string): string =>
  answer.pairs.find((pair) => 'key' in pair && pair.key === key)?.to ?? '';

/** Writes beside a given sentence. */
export function rewriteGiven(answer: RewriteAnswer, key: string, to: string): RewriteAnswer {
  const others = answer.pairs.filter((pair) => !('key' in pair && pair.key === key));
  return { ...answer, pairs: to === '' ? others : [...others, { key, to }] };
}

/** Writes one of the partner's own pairs; one that does not exist yet is added. */
export function writeOwn(answer: RewriteAnswer, at: number, some: Partial<OwnPair>): RewriteAnswer {
  const own = [...ownPairs(answer)];
  own[at] = { from: '', to: '', ...own[at], ...some };
  return { ...answer, pairs: [...answer.pairs.filter((pair) => !isOwn(pair)), ...own] };
}

export const removeOwn = (answer: RewriteAnswer, at: number): RewriteAnswer => ({
  ...answer,
  pairs: [
    ...answer.pairs.filter((pair) => !isOwn(pair)),
    ...ownPairs(answer).filter((_pair, index) => index !== at),
  ],
});
