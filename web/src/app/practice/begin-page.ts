import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import { foundPractice, type FoundPractice } from '@tweespraak/contracts/practice';
import type { FirstSession, NewWay as Way, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { SignInNameField } from '../identity/account-fields/sign-in-name-field';
import { Homecoming } from '../identity/homes';
import { identityWords } from '../identity/identity.words';
import { NewWay } from '../identity/ways/new-way/new-way';
import { Field } from '../ui/field/field';
import { FrontPage } from '../ui/front-page/front-page';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { ScreenLanguage, useWords } from '../ui/words';
import { beginWords } from './begin.words';
import { PracticeApi } from './practice-api';

const filledIn = foundPractice.omit({ token: true, language: true, way: true });
type FilledIn = Omit<FoundPractice, 'token' | 'language' | 'way'>;

/** The first owner makes the practice, on the one-time address that the start printed. */
@Component({
  selector: 'tw-begin-page',
  imports: [Field, FormField, FormRoot, FrontPage, MatButton, NewWay, ProblemNote, SignInNameField],
  templateUrl: './begin-page.html',
})
export class BeginPage {
  protected readonly t = useWords(beginWords);
  protected readonly words = useWords(identityWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment ?? '';
  protected readonly offer = signal<NewWayOffer | null>(null);
  protected readonly form = form(
    signal<FilledIn>({ practiceName: '', name: '', signInName: '' }),
    (each) => validateStandardSchema(each, filledIn),
    { submission: submits<FilledIn>(this.failed, () => this.askWays()) },
  );
  private readonly api = inject(PracticeApi);
  private readonly homecoming = inject(Homecoming);
  private readonly language = inject(ScreenLanguage);

  protected async askWays(): Promise<void> {
    const { signInName, name } = this.filledIn();
    this.offer.set(await this.api.askWays({ token: this.token, signInName, name }));
  }

  protected readonly take = (way: Way): Promise<FirstSession> => {
    const language = this.language.current();
    return this.api.begin({ ...this.filledIn(), token: this.token, language, way });
  };

  protected goIn(): Promise<void> {
    return this.homecoming.goOn();
  }

  private filledIn(): FilledIn {
    return filledIn.parse(this.form().value());
  }
}
