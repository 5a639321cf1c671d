import { Component, computed, inject, signal } from '@angular/core';
import { FormField, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { languages } from '@tweespraak/contracts/localized';
import { CurrentSession } from '../../identity/session';
import { Field } from '../../ui/field/field';
import { problemOf } from '../../ui/problems';
import { submits } from '../../ui/submission';
import { useProblemWords } from '../../ui/use-problem-words';
import { ScreenLanguage, useWords } from '../../ui/words';
import { JoinApi } from '../join-api';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';

/** The account of one's own: the last step before being in. */
@Component({
  selector: 'tw-join-account',
  imports: [Field, FormField, MatButton],
  templateUrl: './join-account.html',
  styleUrl: './join-account.scss',
})
export class JoinAccount {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  protected readonly language = inject(ScreenLanguage);
  protected readonly languages = languages;
  private readonly api = inject(JoinApi);
  private readonly session = inject(CurrentSession);
  private readonly router = inject(Router);
  private readonly inWords = useProblemWords();
  private readonly failed = signal<unknown>(null);

  protected readonly problem = computed(() => {
    const failed = this.failed();
    if (failed === null) return '';
    const { code } = problemOf(failed);
    if (code === 'invitation_refused') return this.t().wrong.refused;
    if (code === 'sign_in_name_taken') return this.t().wrong.signInNameTaken;
    return this.inWords(failed);
  });

  protected async join(event: Event): Promise<void> {
    event.preventDefault();
    const { form } = this.visit;
    await submit(
      form,
      submits(this.failed, () => this.enter()),
    );
    if (form.consentVersion().errors().length > 0) await this.readAgain();
  }

  private async enter(): Promise<void> {
    this.session.accept(await this.api.accept(this.visit.filledIn()));
    await this.router.navigateByUrl('/today', { replaceUrl: true });
  }

  /** The text that was agreed to has changed: it is shown and asked about once more. */
  private async readAgain(): Promise<void> {
    const { link, code } = this.visit.filledIn();
    this.visit.enter(await this.api.open({ link, code }));
    this.visit.textChanged.set(true);
  }
}
