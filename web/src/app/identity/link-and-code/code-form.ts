import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { linkAndCode } from '@tweespraak/contracts/fields';
import * as z from 'zod';
import { Field } from '../../ui/field/field';
import { ProblemNote } from '../../ui/problem/problem-note';
import { problemOf } from '../../ui/problems';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { codeFormWords } from './code-form.words';

const keys = z.object(linkAndCode);
export type Keys = z.infer<typeof keys>;

/** The code that goes with a link: for an invitation of a partner or a colleague, and for getting in again. */
@Component({
  selector: 'tw-code-form',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './code-form.html',
  styleUrl: './code-form.scss',
})
export class CodeForm {
  readonly link = input.required<string>();
  /** Where the code came from, and what to do about a wrong one. */
  readonly words = input.required<{ intro: string; missing: string; refused: string }>();
  readonly open = input.required<(keys: Keys) => Promise<void>>();

  protected readonly t = useWords(codeFormWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly isRefused = computed(() => {
    const failed = this.failed();
    return failed !== null && ['invitation_refused', 'recovery_refused'].includes(problemOf(failed).code);
  });
  protected readonly form = form(
    linkedSignal<Keys>(() => ({ link: this.link(), code: '' })),
    (each) => validateStandardSchema(each, keys),
    { submission: submits<Keys>(this.failed, (filledIn) => this.open()(filledIn)) },
  );
}
