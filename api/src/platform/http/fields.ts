import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@tweespraak/contracts/problems';
import { ProblemException } from './problems.js';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

/** Validates what comes in against the contract; each fault names its field by JSON pointer and its rule. */
export const contractPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) => new ProblemException('invalid_input', { fields: fieldsOf(issues) }),
});

/** At most ten faults, in the order of the schema. */
export function fieldsOf(issues: readonly Issue[]): FieldProblem[] {
  return issues.slice(0, 10).map((issue) => ({
    path: pointer((issue.path ?? []).map((step) => (typeof step === 'object' ? step.key : step))),
    rule: ruleOf(issue),
    detail: issue.message,
  }));
}

export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The rule is zod's code, or the name that the contract gave. */
function ruleOf(issue: Issue): string {
  const known: { code?: unknown; params?: { rule?: unknown } } = issue as object;
  return String(known.params?.rule ?? known.code ?? 'invalid');
}
