import { HttpErrorResponse } from '@angular/common/http';
import { problem, type Problem } from '@tweespraak/contracts/problems';

/** A write that was refused or never arrived. `body` is the whole answer, for a refusal that carries more (412). */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    readonly body: unknown,
  ) {
    super(problem.code);
  }
}

/** For a page whose address leads to nothing, though the server was not asked or had something else to say. */
export const notFoundHere = new ProblemError(without('not_found', 404), null);

/** What went wrong, whatever came back: problem details, an answer of another shape, or nothing at all. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof HttpErrorResponse)) return without('internal', 0);
  const parsed = problem.safeParse(error.error);
  if (parsed.success) return parsed.data;
  if (error.status === 0) return without('offline', 0);
  return without(codeByStatus[error.status] ?? 'internal', error.status);
}

/** Nothing was refused: the way there is closed for now, and the same request may work later. */
export function mayPassLater(failed: Problem): boolean {
  return ['offline', 'unavailable', 'internal', 'too_slow'].includes(failed.code);
}

const codeByStatus: Readonly<Record<number, string>> = {
  401: 'signed_out',
  404: 'not_found',
  408: 'too_slow',
  409: 'conflict',
  412: 'stale',
  413: 'too_large',
  429: 'too_many_tries',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

function without(code: string, status: number): Problem {
  return { type: 'about:blank', title: code, status, code };
}
