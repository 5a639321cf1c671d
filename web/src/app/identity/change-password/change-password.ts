import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { changePassword, type ChangePassword as Change } from '@tweespraak/contracts/identity';
import { Field } from '../../ui/field/field';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useWords } from '../../ui/words';
import { IdentityApi } from '../identity-api';
import { identityWords } from '../identity.words';
import { CurrentSession } from '../session';
import { changePasswordWords } from './change-password.words';

@Component({
  selector: 'tw-change-password',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './change-password.html',
})
export class ChangePassword {
  protected readonly t = useWords(changePasswordWords);
  protected readonly words = useWords(identityWords);
  protected readonly session = inject(CurrentSession);
  protected readonly open = signal(false);
  protected readonly failed = signal<unknown>(null);
  protected readonly form = form(
    signal<Change>({ current: '', next: '' }),
    (each) => validateStandardSchema(each, changePassword),
    { submission: submits<Change>(this.failed, (change) => this.save(change)) },
  );
  private readonly api = inject(IdentityApi);
  private readonly notices = inject(Notices);

  protected close(): void {
    this.form().reset({ current: '', next: '' });
    this.failed.set(null);
    this.open.set(false);
  }

  private async save(change: Change): Promise<void> {
    await this.api.changePassword(change);
    this.notices.say(this.t().saved);
    this.close();
  }
}
