import type { ListAnswer } from '@tweespraak/contracts/prompts';

type Item = ListAnswer['items'][number];
export const MOST_ITEMS = 40;

export const addItem = (answer: ListAnswer, text: string): ListAnswer =>
  answer.items.length >= MOST_ITEMS ? answer : { ...answer, items: [...answer.items, { text }] };

export const changeItem = (answer: ListAnswer, at: number, some: Partial<Item>): ListAnswer => ({
  ...answer,
  items: answer.items.map((item, index) => (index === at ? cleaned({ ...item, ...some }) : item)),
});

export const removeItem = (answer: ListAnswer, at: number): ListAnswer => ({
  ...answer,
  items: answer.items.filter((_item, index) => index !== at),
});

/** One place up (-1) or down (1); at an end nothing moves. */
export function moveItem(answer: ListAnswer, at: number, by: -1 | 1): ListAnswer {
  const items = [...answer.items];
  const [one, other] = [items[at], items[at + by]];
  if (!one || !other) return answer;
  items[at] = other;
  items[at + by] = one;
  return { ...answer, items };
}

const cleaned = ({ text, mark }: Item): Item => (mark === undefined ? { text } : { text, mark });
