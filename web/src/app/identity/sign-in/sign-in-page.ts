import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Session, SignIn } from '@tweespraak/contracts/identity';
import { FrontPage } from '../../ui/front-page/front-page';
import { Icon } from '../../ui/icon/icon';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useLocalized, useWords } from '../../ui/words';
import { Homecoming } from '../homes';
import { CurrentSession } from '../session';
import { SignInApi } from '../sign-in-api';
import { WaysIn } from '../ways-in/ways-in';
import { signInWords } from './sign-in.words';

@Component({
  selector: 'tw-sign-in-page',
  imports: [FrontPage, Icon, ProblemNote, RouterLink, WaysIn],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  protected readonly t = useWords(signInWords);
  protected readonly localized = useLocalized();
  protected readonly session = inject(CurrentSession);
  protected readonly failed = signal<unknown>(null);
  private readonly api = inject(SignInApi);
  private readonly homecoming = inject(Homecoming);

  protected async enter(session: Session): Promise<void> {
    this.session.accept(session);
    await this.homecoming.goOn();
  }

  protected async tryAs({ signInName, password }: SignIn): Promise<void> {
    this.failed.set(null);
    try {
      await this.enter(await this.api.withPassword({ signInName, password }));
    } catch (error) {
      this.failed.set(error);
    }
  }
}
