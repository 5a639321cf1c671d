import { afterNextRender, Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { form, FormField, FormRoot, readonly, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { signIn, type SignIn } from '@tweespraak/contracts/identity';
import { Field } from '../../ui/field/field';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { identityWords } from '../identity.words';
import { CurrentSession } from '../session';
import { signInAgainWords } from './sign-in-again.words';
import { SigningInAgain } from './signing-in-again';

/** Over the page, which stays as it was and cannot be read meanwhile: the password of the same person. */
@Component({
  selector: 'tw-sign-in-again-form',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './sign-in-again-form.html',
  styleUrl: './sign-in-again-form.scss',
})
export class SignInAgainForm {
  protected readonly t = useWords(signInAgainWords);
  protected readonly words = useWords(identityWords);
  protected readonly again = inject(SigningInAgain);
  protected readonly failed = signal<unknown>(null);
  private readonly session = inject(CurrentSession);
  protected readonly form = form(
    signal<SignIn>({ signInName: this.session.viewer()?.signInName ?? '', password: '' }),
    (each) => {
      validateStandardSchema(each, signIn);
      readonly(each.signInName);
    },
    { submission: submits<SignIn>(this.failed, (credentials) => this.enter(credentials)) },
  );
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterNextRender(() => {
      this.dialog().nativeElement.showModal();
      this.form.password().focusBoundControl();
    });
  }

  private async enter(credentials: SignIn): Promise<void> {
    await this.session.signIn(credentials);
    this.again.isBack();
  }
}
