import { Component, computed, inject, input } from '@angular/core';
import type { GivenExercise } from '@tweespraak/contracts/exercises';
import type { Reflection } from '@tweespraak/contracts/reflections';
import { isAnswerable, titleOf } from '../prompts/prompt-facts';
import { PromptRead } from '../prompts/prompt-read';
import { formatInstant } from '../ui/format';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { reflectionsWords } from './reflections.words';

/** What both can read of each other, side by side, as it was when it was shared. */
@Component({
  selector: 'tw-reflection-shared',
  imports: [PromptRead],
  templateUrl: './reflection-page-shared.html',
  styleUrl: './reflection-page-shared.scss',
})
export class ReflectionShared {
  readonly exercise = input.required<GivenExercise>();
  readonly shared = input.required<NonNullable<Reflection['shared']>>();

  private readonly language = inject(ScreenLanguage);
  private readonly words = useWords(reflectionsWords);
  protected readonly t = computed(() => this.words().page);
  protected readonly inLanguage = useLocalized();
  protected readonly when = computed(() => {
    const { sharedAt, until } = this.shared();
    const language = this.language.current();
    return until
      ? this.t().sharedUntil(formatInstant(until, language))
      : this.t().sharedAt(formatInstant(sharedAt, language));
  });
  /** Only questions to which something was shared. */
  protected readonly questions = computed(() =>
    this.exercise()
      .prompts.filter(isAnswerable)
      .map((prompt) => ({
        prompt,
        question: titleOf(prompt),
        answers: this.shared().sides.flatMap(({ side, name, answers }) =>
          answers.filter((each) => each.promptKey === prompt.key).map(({ body }) => ({ side, name, body })),
        ),
      }))
      .filter((each) => each.answers.length > 0),
  );
  protected readonly silent = computed(() => this.shared().sides.filter((each) => each.answers.length === 0));
}
