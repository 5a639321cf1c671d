import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Side } from '@tweespraak/contracts/fields';
import { formatInstant } from '../ui/format';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useWords } from '../ui/words';
import { SafetyApi } from './safety-api';
import { safetyNotesWords } from './safety-notes.words';

/** That one partner told something, without a word of what: reading it is recorded, so it has a page of its own. */
@Component({
  selector: 'tw-safety-notes',
  imports: [Failed, Loading, RouterLink],
  template: `
    @if (lines.error(); as error) {
      <tw-failed [error]="error" (retry)="lines.reload()" />
    } @else if (!lines.hasValue()) {
      <tw-loading shape="lines" [count]="1" />
    } @else {
      @for (line of own(); track line.id) {
        <a [routerLink]="['/couples', coupleId(), 'safety', line.id]">
          {{ t().told(at(line.at)) }}
          @if (line.unread) {
            <strong>{{ t().unread }}</strong>
          }
        </a>
      } @empty {
        <p class="tw-muted">{{ t().none(name()) }}</p>
      }
    }
  `,
  styles: `
    a {
      display: flex;
      align-items: center;
      gap: var(--tw-1);
      min-block-size: 48px;
    }
  `,
})
export class SafetyNotes {
  readonly coupleId = input.required<string>();
  readonly side = input.required<Side>();
  readonly name = input.required<string>();

  protected readonly t = useWords(safetyNotesWords);
  protected readonly lines = inject(SafetyApi).ofCouple(() => this.coupleId());
  protected readonly own = computed(() =>
    this.lines.hasValue() ? this.lines.value().filter(({ side }) => side === this.side()) : [],
  );
  private readonly language = inject(ScreenLanguage);

  protected at(instant: string): string {
    return formatInstant(instant, this.language.current());
  }
}
