import { afterRenderEffect, Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Session } from '@tweespraak/contracts/identity';
import { appCode, giveCode, type GiveCode } from '@tweespraak/contracts/sign-in';
import * as z from 'zod';
import { Field } from '../../ui/field/field';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { SignInApi } from '../sign-in-api';
import { waysInWords } from './ways-in.words';

const digits = z.object({ code: appCode });

/** After the password: the digits of the app, or a recovery code from who does not have it at hand. */
@Component({
  selector: 'tw-code-step',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './code-step.html',
  styleUrl: './code-step.scss',
})
export class CodeStep {
  readonly entered = output<Session>();
  readonly left = output();

  protected readonly t = useWords(waysInWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly byRecoveryCode = signal(false);
  protected readonly form = form(
    signal<GiveCode>({ code: '' }),
    (each) => validateStandardSchema(each, () => (this.byRecoveryCode() ? giveCode : digits)),
    { submission: submits<GiveCode>(this.failed, ({ code }) => this.enter(code)) },
  );
  private readonly api = inject(SignInApi);

  constructor() {
    // Also when the other field takes its place.
    afterRenderEffect(() => {
      this.byRecoveryCode();
      this.form.code().focusBoundControl();
    });
  }

  protected change(): void {
    this.byRecoveryCode.update((was) => !was);
    this.failed.set(null);
    this.form().reset({ code: '' });
  }

  private async enter(code: string): Promise<void> {
    this.entered.emit(await this.api.withCode(code));
  }
}
