import type { KindOfPrompt } from '../prompt-kind';
import { RewriteFill } from './rewrite-fill';
import { RewriteRead } from './rewrite-read';

export const rewrite: KindOfPrompt<'rewrite'> = {
  fill: RewriteFill,
  read: RewriteRead,
  empty: { kind: 'rewrite', pairs: [] },
};
