import type { ListAnswer } from '@tweespraak/contracts/prompts';
import { describe, expect, it } from 'vitest';
import { addItem, changeItem, MOST_ITEMS, moveItem, removeItem } from './arrange-items';

const rules: ListAnswer = {
  kind: 'list',
  items: [{ text: 'niet huilen', mark: 'let-go' }, { text: 'samen eten' }, { text: 'doorgaan' }],
};
const texts = (answer: ListAnswer) => answer.items.map((item) => item.text);

describe('arranging a list', () => {
  it('moves a rule with its mark, and leaves the ends where they are', () => {
    expect(moveItem(rules, 0, 1).items[1]).toEqual({ text: 'niet huilen', mark: 'let-go' });
    expect(moveItem(rules, 0, -1)).toBe(rules);
    expect(moveItem(rules, 2, 1)).toBe(rules);
  });

  it('changes the words of a rule without its mark, and takes a mark off again', () => {
    expect(changeItem(rules, 0, { text: 'nooit huilen' }).items[0]?.mark).toBe('let-go');
    expect(changeItem(rules, 0, { mark: undefined }).items[0]).toEqual({ text: 'niet huilen' });
  });

  it('adds at the end and takes away one', () => {
    expect(texts(addItem(rules, 'stil zijn'))).toEqual([
      'niet huilen',
      'samen eten',
      'doorgaan',
      'stil zijn',
    ]);
    expect(texts(removeItem(rules, 1))).toEqual(['niet huilen', 'doorgaan']);
  });

  it('holds as many as the contract allows', () => {
    const full = Array.from({ length: MOST_ITEMS + 5 }).reduce<ListAnswer>((now) => addItem(now, 'x'), rules);
    expect(full.items).toHaveLength(MOST_ITEMS);
  });
});
