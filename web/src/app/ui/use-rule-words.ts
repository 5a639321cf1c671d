import type { ValidationError } from '@angular/forms/signals';
import { ruleWords } from './problem.words';
import { useWords } from './words';

/** What is wrong with a field: a zod issue in the browser, or the `rule` that the server named. */
interface Fault {
  readonly rule: string;
  readonly format?: string;
  readonly origin?: string;
  readonly limit?: number;
  readonly value?: unknown;
}

/** Turns what is wrong with a field into one sentence; `own` are the field's own sentences by rule. */
export function useRuleWords(): (error: ValidationError, own: Readonly<Record<string, string>>) => string {
  const words = useWords(ruleWords);
  return (error, own) => {
    const t = words();
    const fault = faultOf(error);
    const ownSentence = own[fault.rule];
    if (fault.limit === 1 && fault.rule === 'too_small' && isCounted(fault)) return own['missing'] ?? t.missing;
    if (ownSentence !== undefined) return ownSentence;
    switch (fault.rule) {
      case 'too_small':
        if (fault.limit === undefined) return t.tooShortPlain;
        return isCounted(fault) ? t.tooShort(fault.limit) : t.tooLow(fault.limit);
      case 'too_big':
        if (fault.limit === undefined) return t.tooLongPlain;
        return isCounted(fault) ? t.tooLong(fault.limit) : t.tooHigh(fault.limit);
      case 'required':
        return t.missing;
      case 'invalid_type':
      case 'invalid_value':
        return t.choose;
      case 'invalid_format':
        return sentenceForFormat(fault, t);
      case 'time_zone':
        return t.timeZone;
      case 'release_fits':
        return t.releaseFits;
      case 'sign_in_name_taken':
        return t.taken;
      case 'wrong_password':
        return t.wrongPassword;
      case 'consent_changed':
        return t.consentChanged;
      default:
        return t.other;
    }
  };
}

function sentenceForFormat(fault: Fault, t: (typeof ruleWords)['nl']): string {
  if (fault.format === 'date') return t.day;
  if (fault.format !== 'email') return t.other;
  return String(fault.value).includes('@') ? t.mail : t.mailWithoutAt;
}

function isCounted(fault: Fault): boolean {
  return fault.origin !== 'number' && fault.origin !== 'int';
}

function faultOf(error: ValidationError): Fault {
  const issue = 'issue' in error ? (error.issue as unknown as Issue) : undefined;
  if (!issue) return { rule: error.kind };
  const inner = issue.code === 'invalid_union' ? (issue.errors?.flat()[0] ?? issue) : issue;
  const rule = inner.params?.rule ?? inner.code;
  const state = 'fieldTree' in error && typeof error.fieldTree === 'function' ? error.fieldTree() : undefined;
  return {
    rule,
    format: inner.format,
    origin: inner.origin,
    limit: inner.minimum ?? inner.maximum,
    value: isFieldState(state) ? state.value() : undefined,
  };
}

function isFieldState(state: unknown): state is { value: () => unknown } {
  return typeof state === 'object' && state !== null && 'value' in state && typeof state.value === 'function';
}

/** What a zod issue says beyond the standard schema. */
interface Issue {
  readonly code: string;
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly params?: { readonly rule?: string };
  readonly errors?: readonly (readonly Issue[])[];
}
