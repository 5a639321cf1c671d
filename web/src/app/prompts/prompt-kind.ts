import type { Type } from '@angular/core';
import type { AnswerBody, Prompt, PromptKind } from '@tweespraak/contracts/prompts';
import type { FillIn } from './fill-in';
import type { ReadBack } from './read-back';

export type PromptOf<K extends PromptKind> = Extract<Prompt, { kind: K }>;
/** `null` for what can only be read. */
export type AnswerOf<K extends PromptKind> = K extends AnswerBody['kind']
  ? Extract<AnswerBody, { kind: K }>
  : null;

/** Everything the pages know about one kind of prompt. */
export interface KindOfPrompt<K extends PromptKind> {
  readonly fill: Type<FillIn<PromptOf<K>, AnswerOf<K>>>;
  readonly read: Type<ReadBack<PromptOf<K>, AnswerOf<K>>>;
  readonly empty: AnswerOf<K>;
  /** Whether one comes back to it another day; most prompts are done at one sitting. */
  readonly goesOn?: (prompt: Prompt, answer: AnswerBody) => boolean;
}
