import { Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Caseload } from '@tweespraak/contracts/caseload';
import { dayOf } from '../couples/day-of';
import { useLocalized, useWords } from '../ui/words';
import { caseloadWords } from './caseload.words';
import { sinceInWords } from './since-in-words';

const SHOWN_AT_FIRST = 5;

/** What is new to read, before anything else. */
@Component({
  selector: 'tw-new-reflections',
  imports: [RouterLink],
  templateUrl: './new-reflections.html',
  styleUrl: './new-reflections.scss',
})
export class NewReflections {
  readonly unread = input.required<Caseload['unread']>();
  readonly today = input.required<string>();

  protected readonly t = useWords(caseloadWords);
  protected readonly shown = computed(() =>
    this.unread()
      .slice(0, this.all() ? undefined : SHOWN_AT_FIRST)
      .map((each) => ({
        ...each,
        title: this.localized(each.title),
        when: sinceInWords(dayOf(each.submittedAt), this.today(), this.t().sign),
      })),
  );
  protected readonly hidden = computed(() => this.unread().length - this.shown().length);
  protected readonly all = signal(false);
  private readonly localized = useLocalized();
}
