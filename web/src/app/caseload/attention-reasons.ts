import { Component, computed, inject, input } from '@angular/core';
import type { CaseloadRow } from '@tweespraak/contracts/caseload';
import { formatShortDay } from '../ui/format';
import { ScreenLanguage, useWords } from '../ui/words';
import { caseloadWords } from './caseload.words';

/** Why a couple asks for attention, in words. */
@Component({
  selector: 'tw-attention-reasons',
  template: `
    @for (reason of reasons(); track reason.kind) {
      <span [class]="reason.kind">{{ reason.words }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      color: var(--tw-clay);
      font-size: 0.875rem;
    }
    .unread {
      color: var(--tw-moss);
    }
  `,
})
export class AttentionReasons {
  readonly row = input.required<Pick<CaseloadRow, 'attention' | 'lastSignOfLife'>>();

  protected readonly reasons = computed(() =>
    this.row().attention.map((kind) => ({ kind, words: this.inWords(kind) })),
  );
  private readonly t = useWords(caseloadWords);
  private readonly language = inject(ScreenLanguage);

  private inWords(reason: CaseloadRow['attention'][number]): string {
    const words = this.t().reasons;
    if (reason !== 'quiet') return words[reason];
    const since = this.row().lastSignOfLife;
    return since === null
      ? words.quietFromTheStart
      : words.quiet(formatShortDay(since, this.language.current()));
  }
}
