import { Component, computed, input } from '@angular/core';
import { useProblemWords } from '../use-problem-words';

/** What went wrong with a form or a change, read out at once: `<tw-problem [error]="failed()" />`. */
@Component({
  selector: 'tw-problem',
  template: `
    <div aria-live="assertive">
      @if (error()) {
        <p>{{ sentence() }}</p>
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
  private readonly words = useProblemWords();
}
