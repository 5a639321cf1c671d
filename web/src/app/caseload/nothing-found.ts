import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useWords } from '../ui/words';
import type { Selection } from './caseload-view';
import { caseloadWords } from './caseload.words';

/** Nothing to show for what was asked: which of the reasons it is, and the way back. */
@Component({
  selector: 'tw-nothing-found',
  imports: [RouterLink],
  template: `
    <p>{{ sentence() }}</p>
    @if (inArchive()) {
      <a
        class="tw-quiet"
        routerLink="."
        [queryParams]="{ show: 'archived' }"
        queryParamsHandling="merge"
        replaceUrl
      >
        {{ t().foundInArchive }}
      </a>
    }
    @if (search()) {
      <a
        class="tw-quiet"
        routerLink="."
        [queryParams]="{ find: null }"
        queryParamsHandling="merge"
        replaceUrl
      >
        {{ t().clearSearch }}
      </a>
    } @else if (selection() !== 'all') {
      <a
        class="tw-quiet"
        routerLink="."
        [queryParams]="{ show: null }"
        queryParamsHandling="merge"
        replaceUrl
      >
        {{ t().showAll }}
      </a>
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
