import * as z from 'zod';
import { localized } from '../localized.js';
import { frame } from './prompt-frame.js';

/** 0 to 10, with words at both ends. */
export const scalePrompt = z.object({ kind: z.literal('scale'), ...frame, low: localized, high: localized });
export type ScalePrompt = z.infer<typeof scalePrompt>;

/** `null` while nothing was chosen: a scale has no preset, because a preset is half an answer. */
export const scaleAnswer = z.object({ kind: z.literal('scale'), value: z.int().min(0).max(10).nullable() });
export type ScaleAnswer = z.infer<typeof scaleAnswer>;

export const emptyScale = (answer: ScaleAnswer): boolean => answer.value === null;
