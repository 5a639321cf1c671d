import type { ValidationError } from '@angular/forms/signals';
import { faultOf, sentenceFor } from './field-faults';
import { ruleWords } from './problem.words';
import { useWords } from './words';

/** Turns what is wrong with a field into one sentence in the language on screen. */
export function useRuleWords(): (error: ValidationError, own: Readonly<Record<string, string>>) => string {
  const words = useWords(ruleWords);
  return (error, own) => sentenceFor(faultOf(error), words(), own);
}
