import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import { beginPractice, type BeginPractice } from '@tweespraak/contracts/practice';
import { Homecoming } from '../identity/homes';
import { identityWords } from '../identity/identity.words';
import { CurrentSession } from '../identity/session';
import { Field } from '../ui/field/field';
import { FrontPage } from '../ui/front-page/front-page';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { ScreenLanguage, useWords } from '../ui/words';
import { beginWords } from './begin.words';
import { PracticeApi } from './practice-api';

const filledIn = beginPractice.omit({ token: true, language: true });
type FilledIn = Omit<BeginPractice, 'token' | 'language'>;

/** The first owner makes the practice, on the one-time address that the start printed. */
@Component({
  selector: 'tw-begin-page',
  imports: [Field, FormField, FormRoot, FrontPage, MatButton, ProblemNote],
  templateUrl: './begin-page.html',
})
export class BeginPage {
  protected readonly t = useWords(beginWords);
  protected readonly words = useWords(identityWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment ?? '';
  protected readonly form = form(
    signal<FilledIn>({ practiceName: '', name: '', signInName: '', password: '' }),
    (each) => validateStandardSchema(each, filledIn),
    { submission: submits<FilledIn>(this.failed, (practice) => this.begin(practice)) },
  );
  private readonly api = inject(PracticeApi);
  private readonly session = inject(CurrentSession);
  private readonly homecoming = inject(Homecoming);
  private readonly language = inject(ScreenLanguage);

  private async begin(practice: FilledIn): Promise<void> {
    const language = this.language.current();
    this.session.accept(await this.api.begin({ ...practice, token: this.token, language }));
    await this.homecoming.goOn();
  }
}
