import type { KindOfPrompt } from '../prompt-kind';
import { ListFill } from './list-fill';
import { ListRead } from './list-read';

export const list: KindOfPrompt<'list'> = {
  fill: ListFill,
  read: ListRead,
  empty: { kind: 'list', items: [] },
};
