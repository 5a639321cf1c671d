import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { changePassword, type ChangePassword as Change } from '@tweespraak/contracts/identity';
import { Field } from '../../ui/field/field';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { identityWords } from '../identity.words';
import { SecurityApi } from '../security/security-api';
import { CurrentSession } from '../session';
import { changePasswordWords } from './change-password.words';

/** Another password in place of the one there is. */
@Component({
  selector: 'tw-change-password',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './change-password.html',
})
export class ChangePassword {
  readonly changed = output();
  readonly left = output();

  protected readonly t = useWords(changePasswordWords);
  protected readonly words = useWords(identityWords);
  protected readonly session = inject(CurrentSession);
  protected readonly failed = signal<unknown>(null);
  protected readonly form = form(
    signal<Change>({ current: '', next: '' }),
    (each) => validateStandardSchema(each, changePassword),
    { submission: submits<Change>(this.failed, (change) => this.save(change)) },
  );
  private readonly api = inject(SecurityApi);

  private async save(change: Change): Promise<void> {
    await this.api.changePassword(change);
    this.changed.emit();
  }
}
