import { Component, computed, input } from '@angular/core';
import type { ExerciseLine } from '@tweespraak/contracts/exercises';
import { useWords } from '../ui/words';
import { exercisesWords } from './exercises.words';

/** How long it takes, for whom it is, and whether it asks for vulnerability. */
@Component({
  selector: 'tw-exercise-facts',
  template: `
    <ul class="tw-plain-list" [attr.aria-label]="t().facts.label">
      <li>{{ time() }}</li>
      <li>{{ t().facts[line().for] }}</li>
      @if (line().vulnerable) {
        <li class="vulnerable">{{ t().facts.vulnerable }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-flow: var(--tw-facts, row) wrap;
      gap: 2px var(--tw-2);
      color: var(--tw-muted);
      font-size: 0.9375rem;
    }
    .vulnerable {
      color: var(--tw-ink);
    }
    .vulnerable::before {
      content: '';
      display: inline-block;
      inline-size: 0.5em;
      block-size: 0.5em;
      margin-inline-end: 0.5em;
      border: 1.5px solid var(--tw-clay);
      rotate: 45deg;
      vertical-align: 0.12em;
    }
  `,
})
export class ExerciseFacts {
  readonly line = input.required<Pick<ExerciseLine, 'minutes' | 'days' | 'for' | 'vulnerable'>>();
  protected readonly t = useWords(exercisesWords);
  protected readonly time = computed(() => {
    const { minutes, days } = this.line();
    return days ? this.t().facts.minutesOnDays(minutes, days) : this.t().facts.minutes(minutes);
  });
}
