import type { KindOfPrompt } from '../prompt-kind';
import { DeckFill } from './deck-fill';
import { DeckRead } from './deck-read';

export const deck: KindOfPrompt<'deck'> = {
  fill: DeckFill,
  read: DeckRead,
  empty: { kind: 'deck', kept: [], skipped: [] },
};
