import * as z from 'zod';
import { localized } from '../localized.js';
import { frame, LINE, promptKey, type Misfit } from './prompt-frame.js';

/** A sentence on the left, the partner's own on the right. `own` lets the partner bring the left sentence too. */
export const rewritePrompt = z.object({
  kind: z.literal('rewrite'),
  ...frame,
  sentences: z.array(z.object({ key: promptKey, text: localized })).max(6),
  own: z.int().min(0).max(3),
});
export type RewritePrompt = z.infer<typeof rewritePrompt>;

/** `key` names the given sentence; a pair with `from` is the partner's own. */
export const rewriteAnswer = z.object({
  kind: z.literal('rewrite'),
  pairs: z
    .array(
      z.union([
        z.object({ key: promptKey, to: z.string().max(LINE) }),
        z.object({ from: z.string().max(LINE), to: z.string().max(LINE) }),
      ]),
    )
    .max(9),
});
export type RewriteAnswer = z.infer<typeof rewriteAnswer>;

/** Only sentences that were given, and as many own ones as there is room for. */
export function misfitsOfRewrite(prompt: RewritePrompt, answer: RewriteAnswer): Misfit[] {
  const given = new Set(prompt.sentences.map((each) => each.key));
  const misfits: Misfit[] = answer.pairs.flatMap((pair, at) =>
    'key' in pair && !given.has(pair.key)
      ? [{ path: ['pairs', at, 'key'], rule: 'unknown-option' as const }]
      : [],
  );
  if (answer.pairs.filter((pair) => 'from' in pair).length > prompt.own)
    misfits.push({ path: ['pairs'], rule: 'too-many' });
  return misfits;
}

export const emptyRewrite = (answer: RewriteAnswer): boolean =>
  answer.pairs.every((pair) => pair.to.trim() === '' && (!('from' in pair) || pair.from.trim() === ''));
