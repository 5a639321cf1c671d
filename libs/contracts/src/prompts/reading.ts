import * as z from 'zod';
import { localized } from '../localized.js';
import { promptKey } from './prompt-frame.js';

/** A short text to read; paragraphs, nothing to answer. */
export const readingPrompt = z.object({
  kind: z.literal('reading'),
  key: promptKey,
  heading: localized,
  paragraphs: z.array(localized).min(1).max(8),
});
export type ReadingPrompt = z.infer<typeof readingPrompt>;
