import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { signIn, type SignIn } from '@tweespraak/contracts/identity';
import { Field } from '../../ui/field/field';
import { FrontPage } from '../../ui/front-page/front-page';
import { Icon } from '../../ui/icon/icon';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { useLocalized, useWords } from '../../ui/words';
import { Homecoming } from '../homes';
import { identityWords } from '../identity.words';
import { CurrentSession } from '../session';
import { signInWords } from './sign-in.words';

@Component({
  selector: 'tw-sign-in-page',
  imports: [Field, FormField, FormRoot, FrontPage, Icon, MatButton, ProblemNote, RouterLink],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  protected readonly t = useWords(signInWords);
  protected readonly localized = useLocalized();
  protected readonly words = useWords(identityWords);
  protected readonly session = inject(CurrentSession);
  protected readonly failed = signal<unknown>(null);
  protected readonly credentials = signal<SignIn>({ signInName: '', password: '' });
  protected readonly form = form(this.credentials, (each) => validateStandardSchema(each, signIn), {
    submission: submits<SignIn>(this.failed, (credentials) => this.enter(credentials)),
  });
  private readonly homecoming = inject(Homecoming);

  protected async tryAs(account: { signInName: string; password: string }): Promise<void> {
    this.failed.set(null);
    this.credentials.set({ signInName: account.signInName, password: account.password });
    await this.enter(this.credentials()).catch((error: unknown) => this.failed.set(error));
  }

  private async enter(credentials: SignIn): Promise<void> {
    await this.session.signIn(credentials);
    await this.homecoming.goOn();
  }
}
