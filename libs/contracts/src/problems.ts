import * as z from 'zod';

/** One thing wrong with one field: a JSON pointer, and a rule that the page has words for. */
export const fieldProblem = z.object({ path: z.string(), rule: z.string(), detail: z.string() });
export type FieldProblem = z.infer<typeof fieldProblem>;

/** Problem details (RFC 9457). `code` is stable and has words in both languages; `detail` is for developers. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    fields: z.array(fieldProblem).optional(),
    retryAfter: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
