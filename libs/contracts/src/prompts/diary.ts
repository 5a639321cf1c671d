import * as z from 'zod';
import { choiceAnswer, choicePrompt } from './choice.js';
import { feelingsAnswer, feelingsPrompt } from './feelings.js';
import { frame, promptKey } from './prompt-frame.js';
import { scaleAnswer, scalePrompt } from './scale.js';
import { textAnswer, textPrompt } from './text.js';

/** What can be asked each day: short things only. */
export const dayPrompt = z.discriminatedUnion('kind', [
  textPrompt,
  choicePrompt,
  scalePrompt,
  feelingsPrompt,
]);
export type DayPrompt = z.infer<typeof dayPrompt>;
export const dayAnswer = z.discriminatedUnion('kind', [
  textAnswer,
  choiceAnswer,
  scaleAnswer,
  feelingsAnswer,
]);
export type DayAnswer = z.infer<typeof dayAnswer>;

/** The same few prompts on several days. The days need not be in a row, and fewer is fine. */
export const diaryPrompt = z.object({
  kind: z.literal('diary'),
  ...frame,
  days: z.int().min(2).max(31),
  prompts: z.array(dayPrompt).min(1).max(5),
});
export type DiaryPrompt = z.infer<typeof diaryPrompt>;

/** The days of a diary are entries of one answer, one per date; `answers` by the key of the day's prompt. */
export const diaryAnswer = z.object({
  kind: z.literal('diary'),
  entries: z.array(z.object({ on: z.iso.date(), answers: z.record(promptKey, dayAnswer) })).max(31),
});
export type DiaryAnswer = z.infer<typeof diaryAnswer>;
