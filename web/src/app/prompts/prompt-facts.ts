import type { Localized } from '@tweespraak/contracts/localized';
import {
  isEmptyAnswer,
  type AnswerablePrompt,
  type AnswerBody,
  type Prompt,
} from '@tweespraak/contracts/prompts';

/** The question, or the heading of a text to read. */
export const titleOf = (prompt: Prompt): Localized =>
  'heading' in prompt ? prompt.heading : prompt.question;

export const isAnswerable = (prompt: Prompt): prompt is AnswerablePrompt => 'question' in prompt;

/** Whether something stands in it. */
export const hasAnswer = (body: AnswerBody | null): body is AnswerBody =>
  body !== null && !isEmptyAnswer(body);
