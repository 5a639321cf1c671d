import type { Problem } from '@tweespraak/contracts/problems';
import { problemWords } from './problem.words';
import { problemOf } from './problems';
import { useWords } from './words';

/** Turns whatever went wrong into one sentence in the language on screen. */
export function useProblemWords(): (error: unknown) => string {
  const words = useWords(problemWords);
  return (error) => {
    const t = words();
    const failed = isProblem(error) ? error : problemOf(error);
    if (failed.code === 'too_many_tries') return t.tooManyTries(Math.ceil((failed.retryAfter ?? 60) / 60));
    const sentence = (t as Readonly<Record<string, unknown>>)[failed.code];
    return typeof sentence === 'string' ? sentence : t.unknown;
  };
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value;
}
