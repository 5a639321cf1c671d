import * as z from 'zod';
import { choiceAnswer, choicePrompt, emptyChoice, misfitsOfChoice } from './choice.js';
import { deckAnswer, deckPrompt, emptyDeck, misfitsOfDeck } from './deck.js';
import { diaryAnswer, diaryPrompt, type DiaryAnswer, type DiaryPrompt } from './diary.js';
import { emptyFeelings, feelingsAnswer, feelingsPrompt, misfitsOfFeelings } from './feelings.js';
import { emptyList, listAnswer, listPrompt, misfitsOfList } from './list.js';
import type { Misfit } from './prompt-frame.js';
import { readingPrompt } from './reading.js';
import { emptyRewrite, misfitsOfRewrite, rewriteAnswer, rewritePrompt } from './rewrite.js';
import { emptyScale, scaleAnswer, scalePrompt } from './scale.js';
import { emptyText, misfitsOfText, textAnswer, textPrompt } from './text.js';

/** Everything an exercise can ask. */
export const prompt = z.discriminatedUnion('kind', [
  readingPrompt,
  textPrompt,
  choicePrompt,
  scalePrompt,
  feelingsPrompt,
  listPrompt,
  rewritePrompt,
  deckPrompt,
  diaryPrompt,
]);
export type Prompt = z.infer<typeof prompt>;
export type PromptKind = Prompt['kind'];
/** A prompt that can be answered: all but a reading. */
export type AnswerablePrompt = Exclude<Prompt, { kind: 'reading' }>;

/** What a partner writes at one prompt; its kind is that of the prompt. */
export const answerBody = z
  .discriminatedUnion('kind', [
    textAnswer,
    choiceAnswer,
    scaleAnswer,
    feelingsAnswer,
    listAnswer,
    rewriteAnswer,
    deckAnswer,
    diaryAnswer,
  ])
  .meta({ id: 'AnswerBody' });
export type AnswerBody = z.infer<typeof answerBody>;

/** Where an answer does not fit its prompt; empty when it fits. */
export function misfitsOf(asked: Prompt, answer: AnswerBody): Misfit[] {
  if (asked.kind === 'text' && answer.kind === 'text') return misfitsOfText(asked, answer);
  if (asked.kind === 'choice' && answer.kind === 'choice') return misfitsOfChoice(asked, answer);
  if (asked.kind === 'scale' && answer.kind === 'scale') return [];
  if (asked.kind === 'feelings' && answer.kind === 'feelings') return misfitsOfFeelings(asked, answer);
  if (asked.kind === 'list' && answer.kind === 'list') return misfitsOfList(asked, answer);
  if (asked.kind === 'rewrite' && answer.kind === 'rewrite') return misfitsOfRewrite(asked, answer);
  if (asked.kind === 'deck' && answer.kind === 'deck') return misfitsOfDeck(asked, answer);
  if (asked.kind === 'diary' && answer.kind === 'diary') return misfitsOfDiary(asked, answer);
  return [{ path: ['kind'], rule: 'wrong-kind' }];
}

/** One entry a date; each day's answers fit the day's prompts. */
function misfitsOfDiary(asked: DiaryPrompt, answer: DiaryAnswer): Misfit[] {
  const dates = answer.entries.map((entry) => entry.on);
  return answer.entries.flatMap((entry, at): Misfit[] => [
    ...(dates.indexOf(entry.on) < at ? [{ path: ['entries', at, 'on'], rule: 'twice' as const }] : []),
    ...Object.entries(entry.answers).flatMap(([key, given]): Misfit[] => {
      const path = ['entries', at, 'answers', key];
      const daily = asked.prompts.find((each) => each.key === key);
      if (!daily) return [{ path, rule: 'unknown-prompt' }];
      return misfitsOf(daily, given).map((misfit) => ({ ...misfit, path: [...path, ...misfit.path] }));
    }),
  ]);
}

/** Whether nothing was answered yet; an empty answer reads like a prompt that was passed. */
export function isEmptyAnswer(answer: AnswerBody): boolean {
  switch (answer.kind) {
    case 'text':
      return emptyText(answer);
    case 'choice':
      return emptyChoice(answer);
    case 'scale':
      return emptyScale(answer);
    case 'feelings':
      return emptyFeelings(answer);
    case 'list':
      return emptyList(answer);
    case 'rewrite':
      return emptyRewrite(answer);
    case 'deck':
      return emptyDeck(answer);
    case 'diary':
      return answer.entries.every((entry) => Object.values(entry.answers).every(isEmptyAnswer));
  }
}
