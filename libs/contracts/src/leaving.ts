import * as z from 'zod';
import { id, revision } from './fields.js';
import { promptKey } from './prompts/index.js';
import { saveAnswer } from './reflections.js';

/**
 * An answer that was typed and not yet saved when somebody left at once. `underWay`: what was being saved at that very
 * moment; if the server holds that by now, the newer text goes on top of it.
 */
export const lastWords = z.object({
  assignmentId: id,
  promptKey,
  revision,
  draft: saveAnswer,
  underWay: saveAnswer.nullable(),
});
export type LastWords = z.infer<typeof lastWords>;

/** Leaving at once: nothing in it may keep the session from ending, so what does not fit is passed over. */
export const leaveNow = z
  .object({ answers: z.array(z.unknown()).max(100).catch([]) })
  .meta({ id: 'LeaveNow' });
export type LeaveNow = z.infer<typeof leaveNow>;
