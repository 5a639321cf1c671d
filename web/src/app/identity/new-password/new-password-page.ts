import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { renewPassword, type RenewPassword } from '@tweespraak/contracts/identity';
import { Field } from '../../ui/field/field';
import { FrontPage } from '../../ui/front-page/front-page';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { IdentityApi } from '../identity-api';
import { identityWords } from '../identity.words';
import { newPasswordWords } from './new-password.words';

@Component({
  selector: 'tw-new-password-page',
  imports: [Field, FormField, FormRoot, FrontPage, MatButton, ProblemNote, RouterLink],
  templateUrl: './new-password-page.html',
})
export class NewPasswordPage {
  protected readonly t = useWords(newPasswordWords);
  protected readonly words = useWords(identityWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly done = signal(false);
  protected readonly form = form(
    signal<RenewPassword>({ signInName: '', code: '', next: '' }),
    (each) => validateStandardSchema(each, renewPassword),
    { submission: submits<RenewPassword>(this.failed, (renewal) => this.renew(renewal)) },
  );
  private readonly api = inject(IdentityApi);

  private async renew(renewal: RenewPassword): Promise<void> {
    await this.api.renewPassword(renewal);
    this.done.set(true);
  }
}
