import { misfitsOfRewrite, type RewriteAnswer, type RewritePrompt } from '@tweespraak/contracts/prompts';
import { describe, expect, it } from 'vitest';
import { ownPairs, removeOwn, rewriteGiven, rewritten, writeOwn } from './pairs';

const prompt: RewritePrompt = {
  kind: 'rewrite',
  key: 'turn-around',
  question: { nl: 'Hoe klinkt dit anders?', en: 'How does this sound otherwise?' },
  sentences: [{ key: 'never', text: { nl: 'Je luistert nooit.', en: 'You never listen.' } }],
  own: 2,
};
const nothing: RewriteAnswer = { kind: 'rewrite', pairs: [] };

describe('rewriting sentences', () => {
  it('writes beside a given sentence, again and again, in one place', () => {
    const twice = rewriteGiven(rewriteGiven(nothing, 'never', 'Luister'), 'never', 'Luister je even?');
    expect(twice.pairs).toEqual([{ key: 'never', to: 'Luister je even?' }]);
    expect(rewritten(twice, 'never')).toBe('Luister je even?');
    expect(rewriteGiven(twice, 'never', '')).toEqual(nothing);
  });

  it('keeps the own sentences apart, in their order', () => {
    let answer = writeOwn(nothing, 0, { from: 'Laat maar.' });
    answer = rewriteGiven(answer, 'never', 'Heb je even?');
    answer = writeOwn(answer, 1, { from: 'Zucht.' });
    answer = writeOwn(answer, 0, { to: 'Straks graag.' });
    expect(ownPairs(answer)).toEqual([
      { from: 'Laat maar.', to: 'Straks graag.' },
      { from: 'Zucht.', to: '' },
    ]);
    expect(misfitsOfRewrite(prompt, answer)).toEqual([]);
    expect(ownPairs(removeOwn(answer, 0))).toEqual([{ from: 'Zucht.', to: '' }]);
  });
});
