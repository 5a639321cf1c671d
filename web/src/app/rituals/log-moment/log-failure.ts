import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mayPassLater, problemOf } from '../../ui/problems';
import { useProblemWords } from '../../ui/use-problem-words';
import { useWords } from '../../ui/words';
import { RitualLog } from './ritual-log';
import { logMomentWords } from './log-moment.words';

/** Says that a moment of this ritual was not saved, and what to do. */
@Component({
  selector: 'tw-log-failure',
  imports: [RouterLink],
  template: `
    <p role="alert">{{ sentence() }}</p>
    @if (hasNoConsent()) {
      <a class="tw-quiet" routerLink="/me/data">{{ t().toConsent }}</a>
    }
  `,
  styles: `
    p {
      margin: 0.5rem 0 0;
      color: var(--tw-clay);
    }
    p:empty {
      margin: 0;
    }
  `,
})
export class LogFailure {
  readonly ritualId = input.required<string>();

  private readonly log = inject(RitualLog);
  protected readonly t = useWords(logMomentWords);
  private readonly inWords = useProblemWords();

  protected readonly hasNoConsent = computed(() => {
    const failed = this.log.failed();
    return failed?.ritualId === this.ritualId() && problemOf(failed.error).code === 'consent_withdrawn';
  });
  protected readonly sentence = computed(() => {
    const failed = this.log.failed();
    if (failed?.ritualId !== this.ritualId()) return '';
    const problem = problemOf(failed.error);
    if (mayPassLater(problem)) return this.t().notSaved;
    // The one thing in it that can be wrong is the day.
    return problem.code === 'invalid_input' ? this.t().dayClosed : this.inWords(failed.error);
  });
}
