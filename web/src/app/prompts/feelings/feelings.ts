import type { KindOfPrompt } from '../prompt-kind';
import { FeelingsFill } from './feelings-fill';
import { FeelingsRead } from './feelings-read';

export const feelings: KindOfPrompt<'feelings'> = {
  fill: FeelingsFill,
  read: FeelingsRead,
  empty: { kind: 'feelings', feelings: [] },
};
