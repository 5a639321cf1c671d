import { Component, computed, inject, signal } from '@angular/core';
import { FormField, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { ChooseLanguage } from '../../identity/account-fields/choose-language';
import { SignInNameField } from '../../identity/account-fields/sign-in-name-field';
import { identityWords } from '../../identity/identity.words';
import { Field } from '../../ui/field/field';
import { problemOf } from '../../ui/problems';
import { submits } from '../../ui/submission';
import { useProblemWords } from '../../ui/use-problem-words';
import { useWords } from '../../ui/words';
import { JoinApi } from '../join-api';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';

/** The account of one's own; once it is filled in, the ways in are offered. */
@Component({
  selector: 'tw-join-account',
  imports: [ChooseLanguage, Field, FormField, MatButton, SignInNameField],
  templateUrl: './join-account.html',
  styleUrl: './join-account.scss',
})
export class JoinAccount {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  private readonly words = useWords(identityWords);
  private readonly api = inject(JoinApi);
  private readonly inWords = useProblemWords();
  private readonly failed = signal<unknown>(null);

  protected readonly problem = computed(() => {
    const failed = this.failed();
    if (failed === null) return '';
    const { code } = problemOf(failed);
    if (code === 'invitation_refused') return this.t().wrong.refused;
    if (code === 'sign_in_name_taken') return this.words().signInNameTaken;
    return this.inWords(failed);
  });

  protected async goOn(event: Event): Promise<void> {
    event.preventDefault();
    const asksWays = () => this.askWays();
    await submit(this.visit.form, submits(this.failed, asksWays));
  }

  private async askWays(): Promise<void> {
    const { link, code, signInName, name } = this.visit.filledIn();
    this.visit.offer.set(await this.api.askWays({ link, code, signInName, name }));
    this.visit.go(1);
  }
}
