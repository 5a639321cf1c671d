import * as z from 'zod';
import { localized } from '../localized.js';

/** Who may read an answer. `self`: its author; `therapist`: the professionals too; `couple`: after release the partner too. */
export const audience = z.enum(['self', 'therapist', 'couple']).meta({ id: 'Audience' });

/** A short key in kebab-case that never changes once an exercise is published; answers point to it. */
export const promptKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** What every prompt that can be answered has: its key, the question and, if it helps, a line below it. */
export const frame = {
  key: promptKey,
  question: localized,
  help: localized.optional(),
  /** Widest audience and preset of this prompt, where they differ from those of the exercise. */
  audience: z.object({ widest: audience, preset: audience }).optional(),
};

/** One thing that can be chosen or marked. */
export const option = z.object({ key: promptKey, label: localized });
export type Option = z.infer<typeof option>;

/** Lengths in characters: a line, a page. The browser counts with the same numbers. */
export const LINE = 300;
export const PAGE = 10_000;

/** A remark about an answer that does not fit its prompt: where (a path in the answer) and which rule. */
export interface Misfit {
  path: (string | number)[];
  rule:
    | 'unknown-option'
    | 'too-many'
    | 'other-not-offered'
    | 'unknown-word'
    | 'unknown-prompt'
    | 'wrong-kind'
    | 'twice';
}
