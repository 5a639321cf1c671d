import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { problemOf } from '../problems';
import { useProblemWords } from '../use-problem-words';
import { useWords } from '../words';
import { problemNoteWords } from './problem-note.words';

/** What went wrong with a form or a change, read out at once: `<tw-problem [error]="failed()" />`. */
@Component({
  selector: 'tw-problem',
  imports: [RouterLink],
  template: `
    <div aria-live="assertive">
      @if (error()) {
        <p>
          {{ sentence() }}
          @if (hasNoConsent()) {
            <a class="tw-quiet" routerLink="/me/data">{{ t().giveConsent }}</a>
          }
        </p>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    /* With nothing to say it takes no room between its neighbours. */
    :host(:not(:has(p))) {
      position: absolute;
    }
    p {
      max-inline-size: none;
      padding: 12px var(--tw-2);
      background: var(--tw-clay-soft);
      border-radius: var(--tw-radius);
    }
  `,
})
export class ProblemNote {
  readonly error = input.required<unknown>();
  protected readonly sentence = computed(() => this.words(this.error()));
  protected readonly t = useWords(problemNoteWords);
  /** The one refusal that who meets it can lift, on a page of their own. */
  protected readonly hasNoConsent = computed(() => problemOf(this.error()).code === 'consent_withdrawn');
  private readonly words = useProblemWords();
}
