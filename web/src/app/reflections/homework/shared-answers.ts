import { Component, computed, inject, input } from '@angular/core';
import type { GivenExercise } from '@tweespraak/contracts/exercises';
import type { Homework } from '@tweespraak/contracts/reflections';
import { PromptRead } from '../../prompts/prompt-read';
import { dayOf } from '../../ui/local-time';
import { formatDay, formatInstant } from '../../ui/format';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { homeworkWords } from '../homework.words';
import { sharedQuestions } from './shared-questions';

/** The answers of both, side by side, as they were when they were shared. */
@Component({
  selector: 'tw-shared-answers',
  imports: [PromptRead],
  templateUrl: './shared-answers.html',
  styleUrl: './shared-answers.scss',
})
export class SharedAnswers {
  readonly exercise = input.required<GivenExercise>();
  readonly shared = input.required<NonNullable<Homework['shared']>>();

  protected readonly t = useWords(homeworkWords);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly questions = computed(() => sharedQuestions(this.exercise(), this.shared()));
  protected readonly when = computed(() => {
    const { sharedAt, until } = this.shared();
    return until
      ? this.t().sharedUntil(formatInstant(until, this.language()))
      : this.t().sharedOn(formatDay(dayOf(sharedAt), this.language()));
  });
}
