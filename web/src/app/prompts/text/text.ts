import type { KindOfPrompt } from '../prompt-kind';
import { TextFill } from './text-fill';
import { TextRead } from './text-read';

export const text: KindOfPrompt<'text'> = {
  fill: TextFill,
  read: TextRead,
  empty: { kind: 'text', text: '' },
};
