import type { KindOfPrompt } from '../prompt-kind';
import { ScaleFill } from './scale-fill';
import { ScaleRead } from './scale-read';

export const scale: KindOfPrompt<'scale'> = {
  fill: ScaleFill,
  read: ScaleRead,
  empty: { kind: 'scale', value: null },
};
