import { Component, computed, input, output } from '@angular/core';
import { useWords } from '../ui/words';
import type { Selection } from './caseload-view';
import { caseloadWords } from './caseload.words';

/** Nothing to show for what was asked: which of the reasons it is, and the way back. */
@Component({
  selector: 'tw-nothing-found',
  template: `
    <p>{{ sentence() }}</p>
    @if (inArchive()) {
      <button class="tw-quiet" type="button" (click)="selected.emit('archived')">
        {{ t().foundInArchive }}
      </button>
    }
    @if (search()) {
      <button class="tw-quiet" type="button" (click)="cleared.emit()">{{ t().clearSearch }}</button>
    } @else if (selection() !== 'all') {
      <button class="tw-quiet" type="button" (click)="selected.emit('all')">{{ t().showAll }}</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--tw-3);
      padding-block: var(--tw-3);
    }
    p {
      flex-basis: 100%;
    }
  `,
})
export class NothingFound {
  readonly selection = input.required<Selection>();
  readonly search = input.required<string>();
  /** What was searched for lies in the archive. */
  readonly inArchive = input(false);
  readonly selected = output<Selection>();
  readonly cleared = output();
  protected readonly t = useWords(caseloadWords);
  protected readonly sentence = computed(() => {
    const words = this.t();
    if (this.search()) return words.notFound(this.search());
    const sentences = {
      all: words.onlyArchived,
      attention: words.nobodyNeedsAttention,
      archived: words.archiveEmpty,
    };
    return sentences[this.selection()];
  });
}
