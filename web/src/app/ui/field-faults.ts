import type { ValidationError } from '@angular/forms/signals';
import { ruleWords } from './problem.words';

type RuleWords = (typeof ruleWords)['nl'];

/** What is wrong with a field: a zod issue in the browser, or the `rule` that the server named. */
export interface Fault {
  readonly rule: string;
  readonly format?: string;
  readonly origin?: string;
  readonly limit?: number;
  readonly value?: unknown;
}

/** The sentence for one fault; `own` are the field's own sentences by rule, before the general ones. */
export function sentenceFor(fault: Fault, t: RuleWords, own: Readonly<Record<string, string>>): string {
  if (fault.rule === 'too_small' && fault.limit === 1 && isCounted(fault)) return own['missing'] ?? t.missing;
  const ownSentence = own[fault.rule];
  if (ownSentence !== undefined) return ownSentence;
  if (fault.rule === 'too_small') return sentenceForTooSmall(fault, t);
  if (fault.rule === 'too_big') return sentenceForTooBig(fault, t);
  if (fault.rule === 'invalid_format') return sentenceForFormat(fault, t);
  const key = plainRules[fault.rule];
  return key === undefined ? t.other : t[key];
}

const plainRules: Readonly<
  Record<
    string,
    | 'missing'
    | 'choose'
    | 'timeZone'
    | 'releaseFits'
    | 'taken'
    | 'wrongPassword'
    | 'guessable'
    | 'wrongCode'
    | 'wrongPin'
    | 'consentChanged'
  >
> = {
  required: 'missing',
  invalid_type: 'choose',
  invalid_value: 'choose',
  time_zone: 'timeZone',
  release_fits: 'releaseFits',
  sign_in_name_taken: 'taken',
  wrong_password: 'wrongPassword',
  guessable_password: 'guessable',
  wrong_code: 'wrongCode',
  wrong_pin: 'wrongPin',
  consent_changed: 'consentChanged',
};

function sentenceForTooSmall(fault: Fault, t: RuleWords): string {
  if (fault.limit === undefined) return t.tooShortPlain;
  return isCounted(fault) ? t.tooShort(fault.limit) : t.tooLow(fault.limit);
}

function sentenceForTooBig(fault: Fault, t: RuleWords): string {
  if (fault.limit === undefined) return t.tooLongPlain;
  return isCounted(fault) ? t.tooLong(fault.limit) : t.tooHigh(fault.limit);
}

function sentenceForFormat(fault: Fault, t: RuleWords): string {
  if (fault.format === 'date') return t.day;
  if (fault.format !== 'email') return t.other;
  return String(fault.value).includes('@') ? t.mail : t.mailWithoutAt;
}

function isCounted(fault: Fault): boolean {
  return fault.origin !== 'number' && fault.origin !== 'int';
}

/** The fault in an error of a signal form: zod's issue in the browser, or the rule that the server named. */
export function faultOf(error: ValidationError): Fault {
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
