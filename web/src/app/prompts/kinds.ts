import type { AnswerBody, Prompt, PromptKind } from '@tweespraak/contracts/prompts';
import { choice } from './choice/choice';
import { deck } from './deck/deck';
import { diary } from './diary/diary';
import { feelings } from './feelings/feelings';
import { list } from './list/list';
import { hasAnswer } from './prompt-facts';
import type { KindOfPrompt } from './prompt-kind';
import { reading } from './reading/reading';
import { rewrite } from './rewrite/rewrite';
import { scale } from './scale/scale';
import { text } from './text/text';

/** The one list of kinds: a new kind is a folder beside this file and a line here. */
export const kinds: { readonly [K in PromptKind]: KindOfPrompt<K> } = {
  reading,
  text,
  choice,
  scale,
  feelings,
  list,
  rewrite,
  deck,
  diary,
};

/** Whether the partner can leave it for now: something stands in it, and it asks for no other day. */
export const isDone = (prompt: Prompt, body: AnswerBody | null): boolean =>
  hasAnswer(body) && !kinds[prompt.kind].goesOn?.(prompt, body);
