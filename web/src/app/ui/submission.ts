import type { WritableSignal } from '@angular/core';
import type { FieldTree, FormSubmitOptions, ValidationError } from '@angular/forms/signals';
import type { FieldProblem } from '@tweespraak/contracts/problems';
import { problemOf } from './problems';

/**
 * How a form hands in: the write gets what was filled in; what the server finds wrong with a field lands on that
 * field, anything else in `failed`, for `<tw-problem>`. On a form that is not complete the first such field gets the focus.
 */
export function submits<T>(
  failed: WritableSignal<unknown>,
  write: (value: T) => Promise<unknown>,
): FormSubmitOptions<T, unknown> {
  return {
    onInvalid: (tree) => tree().errorSummary()[0]?.fieldTree().focusBoundControl(),
    action: async (tree) => {
      failed.set(null);
      try {
        await write(tree().value() as T);
        return undefined;
      } catch (error) {
        const faults = faultsOnFields(problemOf(error).fields ?? [], tree as FieldTree<unknown>);
        if (faults.length === 0) failed.set(error);
        else faults[0]?.fieldTree().focusBoundControl();
        return faults;
      }
    },
  };
}

type FaultOnField = ValidationError & { readonly fieldTree: FieldTree<unknown> };

function faultsOnFields(problems: readonly FieldProblem[], root: FieldTree<unknown>): FaultOnField[] {
  return problems.flatMap(({ path, rule }) => {
    const fieldTree = fieldAt(root, path);
    return fieldTree ? [{ kind: rule, fieldTree }] : [];
  });
}

function fieldAt(root: FieldTree<unknown>, pointer: string): FieldTree<unknown> | undefined {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<FieldTree<unknown> | undefined>(
    (tree, key) => (tree as unknown as Record<string, FieldTree<unknown> | undefined> | undefined)?.[key],
    root,
  );
}
