import { Component, computed, inject, signal } from '@angular/core';
import { FormField, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { OpenInvitation } from '@tweespraak/contracts/couples';
import { Field } from '../../ui/field/field';
import { problemOf } from '../../ui/problems';
import { useProblemWords } from '../../ui/use-problem-words';
import { useWords } from '../../ui/words';
import { JoinApi } from '../join-api';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';

/** The code from the session; before the right one the page knows no name and tells none. */
@Component({
  selector: 'tw-join-code',
  imports: [Field, FormField, MatButton],
  templateUrl: './join-code.html',
  styleUrl: './join-code.scss',
})
export class JoinCode {
  protected readonly t = useWords(joinWords);
  protected readonly visit = inject(JoinVisit);
  private readonly api = inject(JoinApi);
  private readonly inWords = useProblemWords();
  private readonly failed = signal<unknown>(null);

  protected readonly problem = computed(() => {
    const failed = this.failed();
    if (failed === null) return '';
    return problemOf(failed).code === 'invitation_refused' ? this.t().code.refused : this.inWords(failed);
  });

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    const { form } = this.visit;
    await submit(form.code, {
      onInvalid: () => form.code().focusBoundControl(),
      action: async () => this.ask({ link: form.link().value(), code: form.code().value() }),
    });
  }

  private async ask(keys: OpenInvitation): Promise<undefined> {
    this.failed.set(null);
    try {
      this.visit.enter(await this.api.open(keys));
    } catch (error) {
      this.failed.set(error);
    }
  }
}
