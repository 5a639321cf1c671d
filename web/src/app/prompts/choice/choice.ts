import type { KindOfPrompt } from '../prompt-kind';
import { ChoiceFill } from './choice-fill';
import { ChoiceRead } from './choice-read';

export const choice: KindOfPrompt<'choice'> = {
  fill: ChoiceFill,
  read: ChoiceRead,
  empty: { kind: 'choice', chosen: [] },
};
